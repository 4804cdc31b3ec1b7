/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Missing_ParentsInputs */

const en_web_say_missing_parents = /** @type {(inputs: Web_Say_Missing_ParentsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`no parents' names`)
};

const es_web_say_missing_parents = /** @type {(inputs: Web_Say_Missing_ParentsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sin nombres de los padres`)
};

/**
* | output |
* | --- |
* | "no parents' names" |
*
* @param {Web_Say_Missing_ParentsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_missing_parents = /** @type {((inputs?: Web_Say_Missing_ParentsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Missing_ParentsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_missing_parents(inputs)
	return en_web_say_missing_parents(inputs)
});