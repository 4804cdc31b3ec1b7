/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Path_ViaInputs */

const en_web_path_via = /** @type {(inputs: Web_Path_ViaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`by`)
};

const es_web_path_via = /** @type {(inputs: Web_Path_ViaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`a través de`)
};

/**
* | output |
* | --- |
* | "by" |
*
* @param {Web_Path_ViaInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_path_via = /** @type {((inputs?: Web_Path_ViaInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Path_ViaInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_path_via(inputs)
	return en_web_path_via(inputs)
});