/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Path_PossibleInputs */

const en_web_path_possible = /** @type {(inputs: Web_Path_PossibleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`only possible`)
};

const es_web_path_possible = /** @type {(inputs: Web_Path_PossibleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`solo posible`)
};

/**
* | output |
* | --- |
* | "only possible" |
*
* @param {Web_Path_PossibleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_path_possible = /** @type {((inputs?: Web_Path_PossibleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Path_PossibleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_path_possible(inputs)
	return en_web_path_possible(inputs)
});