/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Legend_SettledInputs */

const en_web_legend_settled = /** @type {(inputs: Web_Legend_SettledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`decided by two people`)
};

const es_web_legend_settled = /** @type {(inputs: Web_Legend_SettledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`decidido por dos personas`)
};

/**
* | output |
* | --- |
* | "decided by two people" |
*
* @param {Web_Legend_SettledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_legend_settled = /** @type {((inputs?: Web_Legend_SettledInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Legend_SettledInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_legend_settled(inputs)
	return en_web_legend_settled(inputs)
});