/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ bits: NonNullable<unknown> }} Web_Gate1_RivalsInputs */

const en_web_gate1_rivals = /** @type {(inputs: Web_Gate1_RivalsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Two people who share this much take ${i?.bits} bits away.`)
};

const es_web_gate1_rivals = /** @type {(inputs: Web_Gate1_RivalsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Que dos personas compartan todo esto resta ${i?.bits} bits.`)
};

/**
* | output |
* | --- |
* | "Two people who share this much take {bits} bits away." |
*
* @param {Web_Gate1_RivalsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_gate1_rivals = /** @type {((inputs: Web_Gate1_RivalsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate1_RivalsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_gate1_rivals(inputs)
	return en_web_gate1_rivals(inputs)
});