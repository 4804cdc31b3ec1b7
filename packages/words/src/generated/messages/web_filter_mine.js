/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Filter_MineInputs */

const en_web_filter_mine = /** @type {(inputs: Web_Filter_MineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`only what waits for me`)
};

const es_web_filter_mine = /** @type {(inputs: Web_Filter_MineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`solo lo que me espera`)
};

/**
* | output |
* | --- |
* | "only what waits for me" |
*
* @param {Web_Filter_MineInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_filter_mine = /** @type {((inputs?: Web_Filter_MineInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Filter_MineInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_filter_mine(inputs)
	return en_web_filter_mine(inputs)
});