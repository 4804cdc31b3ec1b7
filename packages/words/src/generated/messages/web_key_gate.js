/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Key_GateInputs */

const en_web_key_gate = /** @type {(inputs: Web_Key_GateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`choose an answer at gate 2`)
};

const es_web_key_gate = /** @type {(inputs: Web_Key_GateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`elegir una respuesta en la puerta 2`)
};

/**
* | output |
* | --- |
* | "choose an answer at gate 2" |
*
* @param {Web_Key_GateInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_key_gate = /** @type {((inputs?: Web_Key_GateInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Key_GateInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_key_gate(inputs)
	return en_web_key_gate(inputs)
});