/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Path_ItemInputs */

const en_web_path_item = /** @type {(inputs: Web_Path_ItemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`item`)
};

const es_web_path_item = /** @type {(inputs: Web_Path_ItemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`elemento`)
};

/**
* | output |
* | --- |
* | "item" |
*
* @param {Web_Path_ItemInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_path_item = /** @type {((inputs?: Web_Path_ItemInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Path_ItemInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_path_item(inputs)
	return en_web_path_item(inputs)
});