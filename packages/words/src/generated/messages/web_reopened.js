/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ date: NonNullable<unknown> }} Web_ReopenedInputs */

const en_web_reopened = /** @type {(inputs: Web_ReopenedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Reopened on ${i?.date}.`)
};

const es_web_reopened = /** @type {(inputs: Web_ReopenedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Reabierta el ${i?.date}.`)
};

/**
* | output |
* | --- |
* | "Reopened on {date}." |
*
* @param {Web_ReopenedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_reopened = /** @type {((inputs: Web_ReopenedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_ReopenedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_reopened(inputs)
	return en_web_reopened(inputs)
});