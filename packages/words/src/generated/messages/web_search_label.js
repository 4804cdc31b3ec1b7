/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Search_LabelInputs */

const en_web_search_label = /** @type {(inputs: Web_Search_LabelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Name in any script, number, record or person`)
};

const es_web_search_label = /** @type {(inputs: Web_Search_LabelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nombre en cualquier escritura, número, registro o persona`)
};

/**
* | output |
* | --- |
* | "Name in any script, number, record or person" |
*
* @param {Web_Search_LabelInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_search_label = /** @type {((inputs?: Web_Search_LabelInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Search_LabelInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_search_label(inputs)
	return en_web_search_label(inputs)
});