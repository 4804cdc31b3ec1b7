/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ date: NonNullable<unknown> }} Web_Care_PausedInputs */

const en_web_care_paused = /** @type {(inputs: Web_Care_PausedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Paused since ${i?.date}.`)
};

const es_web_care_paused = /** @type {(inputs: Web_Care_PausedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`En espera desde el ${i?.date}.`)
};

/**
* | output |
* | --- |
* | "Paused since {date}." |
*
* @param {Web_Care_PausedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_care_paused = /** @type {((inputs: Web_Care_PausedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Care_PausedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_care_paused(inputs)
	return en_web_care_paused(inputs)
});