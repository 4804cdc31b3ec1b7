/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ date: NonNullable<unknown>, until: NonNullable<unknown> }} Web_Care_Paused_UntilInputs */

const en_web_care_paused_until = /** @type {(inputs: Web_Care_Paused_UntilInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Paused since ${i?.date}, until ${i?.until}.`)
};

const es_web_care_paused_until = /** @type {(inputs: Web_Care_Paused_UntilInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`En espera desde el ${i?.date} hasta el ${i?.until}.`)
};

/**
* | output |
* | --- |
* | "Paused since {date}, until {until}." |
*
* @param {Web_Care_Paused_UntilInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_care_paused_until = /** @type {((inputs: Web_Care_Paused_UntilInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Care_Paused_UntilInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_care_paused_until(inputs)
	return en_web_care_paused_until(inputs)
});