/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Effect_Drops_OutInputs */

const en_web_effect_drops_out = /** @type {(inputs: Web_Effect_Drops_OutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`drops out`)
};

const es_web_effect_drops_out = /** @type {(inputs: Web_Effect_Drops_OutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sale`)
};

/**
* | output |
* | --- |
* | "drops out" |
*
* @param {Web_Effect_Drops_OutInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_effect_drops_out = /** @type {((inputs?: Web_Effect_Drops_OutInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Effect_Drops_OutInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_effect_drops_out(inputs)
	return en_web_effect_drops_out(inputs)
});