/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ a0: NonNullable<unknown>, a2: NonNullable<unknown> }} Web_Acted_ApartInputs */

const en_web_acted_apart = /** @type {(inputs: Web_Acted_ApartInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Apart from these: ${i?.a0} before anything was known of the network, ${i?.a2} after a decision.`)
};

const es_web_acted_apart = /** @type {(inputs: Web_Acted_ApartInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Aparte de estas: ${i?.a0} antes de saberse nada de la red y ${i?.a2} después de una decisión.`)
};

/**
* | output |
* | --- |
* | "Apart from these: {a0} before anything was known of the network, {a2} after a decision." |
*
* @param {Web_Acted_ApartInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_acted_apart = /** @type {((inputs: Web_Acted_ApartInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Acted_ApartInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_acted_apart(inputs)
	return en_web_acted_apart(inputs)
});