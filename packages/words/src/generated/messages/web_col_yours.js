/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Col_YoursInputs */

const en_web_col_yours = /** @type {(inputs: Web_Col_YoursInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`yours`)
};

const es_web_col_yours = /** @type {(inputs: Web_Col_YoursInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`le toca`)
};

/**
* | output |
* | --- |
* | "yours" |
*
* @param {Web_Col_YoursInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_col_yours = /** @type {((inputs?: Web_Col_YoursInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Col_YoursInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_col_yours(inputs)
	return en_web_col_yours(inputs)
});