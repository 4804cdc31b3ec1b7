/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Gate2_SecondInputs */

const en_web_gate2_second = /** @type {(inputs: Web_Gate2_SecondInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You are the second reader. The first answer is hidden until you give yours.`)
};

const es_web_gate2_second = /** @type {(inputs: Web_Gate2_SecondInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Es usted el segundo lector. La primera respuesta permanece oculta hasta que dé la suya.`)
};

/**
* | output |
* | --- |
* | "You are the second reader. The first answer is hidden until you give yours." |
*
* @param {Web_Gate2_SecondInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_gate2_second = /** @type {((inputs?: Web_Gate2_SecondInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate2_SecondInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_gate2_second(inputs)
	return en_web_gate2_second(inputs)
});