/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Gate1_SingleInputs */

const en_web_gate1_single = /** @type {(inputs: Web_Gate1_SingleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`One record: nothing was joined.`)
};

const es_web_gate1_single = /** @type {(inputs: Web_Gate1_SingleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Un solo registro: no se ha unido nada.`)
};

/**
* | output |
* | --- |
* | "One record: nothing was joined." |
*
* @param {Web_Gate1_SingleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_gate1_single = /** @type {((inputs?: Web_Gate1_SingleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate1_SingleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_gate1_single(inputs)
	return en_web_gate1_single(inputs)
});