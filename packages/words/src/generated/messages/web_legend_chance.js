/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Legend_ChanceInputs */

const en_web_legend_chance = /** @type {(inputs: Web_Legend_ChanceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`expected by coincidence`)
};

const es_web_legend_chance = /** @type {(inputs: Web_Legend_ChanceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`esperable por coincidencia`)
};

/**
* | output |
* | --- |
* | "expected by coincidence" |
*
* @param {Web_Legend_ChanceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_legend_chance = /** @type {((inputs?: Web_Legend_ChanceInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Legend_ChanceInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_legend_chance(inputs)
	return en_web_legend_chance(inputs)
});