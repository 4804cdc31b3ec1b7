/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_EffectInputs */

const en_web_effect = /** @type {(inputs: Web_EffectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`effect`)
};

const es_web_effect = /** @type {(inputs: Web_EffectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`efecto`)
};

/**
* | output |
* | --- |
* | "effect" |
*
* @param {Web_EffectInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_effect = /** @type {((inputs?: Web_EffectInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_EffectInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_effect(inputs)
	return en_web_effect(inputs)
});