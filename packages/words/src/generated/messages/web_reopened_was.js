/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ date: NonNullable<unknown>, outcome: NonNullable<unknown> }} Web_Reopened_WasInputs */

const en_web_reopened_was = /** @type {(inputs: Web_Reopened_WasInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Reopened on ${i?.date}; it had been ${i?.outcome}.`)
};

const es_web_reopened_was = /** @type {(inputs: Web_Reopened_WasInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Reabierta el ${i?.date}; antes: ${i?.outcome}.`)
};

/**
* | output |
* | --- |
* | "Reopened on {date}; it had been {outcome}." |
*
* @param {Web_Reopened_WasInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_reopened_was = /** @type {((inputs: Web_Reopened_WasInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Reopened_WasInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_reopened_was(inputs)
	return en_web_reopened_was(inputs)
});