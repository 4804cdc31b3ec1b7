/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Effect_StaysInputs */

const en_web_effect_stays = /** @type {(inputs: Web_Effect_StaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`stays`)
};

const es_web_effect_stays = /** @type {(inputs: Web_Effect_StaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`se queda`)
};

/**
* | output |
* | --- |
* | "stays" |
*
* @param {Web_Effect_StaysInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_effect_stays = /** @type {((inputs?: Web_Effect_StaysInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Effect_StaysInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_effect_stays(inputs)
	return en_web_effect_stays(inputs)
});