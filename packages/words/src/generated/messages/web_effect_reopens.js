/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Effect_ReopensInputs */

const en_web_effect_reopens = /** @type {(inputs: Web_Effect_ReopensInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`stays, decision reopens`)
};

const es_web_effect_reopens = /** @type {(inputs: Web_Effect_ReopensInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`se queda, se reabre la decisión`)
};

/**
* | output |
* | --- |
* | "stays, decision reopens" |
*
* @param {Web_Effect_ReopensInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_effect_reopens = /** @type {((inputs?: Web_Effect_ReopensInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Effect_ReopensInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_effect_reopens(inputs)
	return en_web_effect_reopens(inputs)
});