/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ names: NonNullable<unknown> }} Web_Gate1_SettledInputs */

const en_web_gate1_settled = /** @type {(inputs: Web_Gate1_SettledInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`One person, answered by ${i?.names}.`)
};

const es_web_gate1_settled = /** @type {(inputs: Web_Gate1_SettledInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Una misma persona, según ${i?.names}.`)
};

/**
* | output |
* | --- |
* | "One person, answered by {names}." |
*
* @param {Web_Gate1_SettledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_gate1_settled = /** @type {((inputs: Web_Gate1_SettledInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate1_SettledInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_gate1_settled(inputs)
	return en_web_gate1_settled(inputs)
});