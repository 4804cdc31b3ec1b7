/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Col_TouchesInputs */

const en_web_col_touches = /** @type {(inputs: Web_Col_TouchesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`shared`)
};

const es_web_col_touches = /** @type {(inputs: Web_Col_TouchesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`comparte`)
};

/**
* | output |
* | --- |
* | "shared" |
*
* @param {Web_Col_TouchesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_col_touches = /** @type {((inputs?: Web_Col_TouchesInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Col_TouchesInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_col_touches(inputs)
	return en_web_col_touches(inputs)
});