/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ outcome: NonNullable<unknown>, names: NonNullable<unknown>, date: NonNullable<unknown> }} Web_Settled_AsInputs */

const en_web_settled_as = /** @type {(inputs: Web_Settled_AsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Settled as ${i?.outcome}, by ${i?.names}, ${i?.date}.`)
};

const es_web_settled_as = /** @type {(inputs: Web_Settled_AsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Resuelto como: ${i?.outcome}; por ${i?.names}, ${i?.date}.`)
};

/**
* | output |
* | --- |
* | "Settled as {outcome}, by {names}, {date}." |
*
* @param {Web_Settled_AsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_settled_as = /** @type {((inputs: Web_Settled_AsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Settled_AsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_settled_as(inputs)
	return en_web_settled_as(inputs)
});