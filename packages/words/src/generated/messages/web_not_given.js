/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Not_GivenInputs */

const en_web_not_given = /** @type {(inputs: Web_Not_GivenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`not given`)
};

const es_web_not_given = /** @type {(inputs: Web_Not_GivenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`no consta`)
};

/**
* | output |
* | --- |
* | "not given" |
*
* @param {Web_Not_GivenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_not_given = /** @type {((inputs?: Web_Not_GivenInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Not_GivenInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_not_given(inputs)
	return en_web_not_given(inputs)
});