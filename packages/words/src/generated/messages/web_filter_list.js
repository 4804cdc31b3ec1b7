/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Web_Filter_ListInputs */

const en_web_filter_list = /** @type {(inputs: Web_Filter_ListInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`list: ${i?.name}`)
};

const es_web_filter_list = /** @type {(inputs: Web_Filter_ListInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`lista: ${i?.name}`)
};

/**
* | output |
* | --- |
* | "list: {name}" |
*
* @param {Web_Filter_ListInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_filter_list = /** @type {((inputs: Web_Filter_ListInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Filter_ListInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_filter_list(inputs)
	return en_web_filter_list(inputs)
});