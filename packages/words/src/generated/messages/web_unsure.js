/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_UnsureInputs */

const en_web_unsure = /** @type {(inputs: Web_UnsureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`cannot be told`)
};

const es_web_unsure = /** @type {(inputs: Web_UnsureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`no se puede saber`)
};

/**
* | output |
* | --- |
* | "cannot be told" |
*
* @param {Web_UnsureInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_unsure = /** @type {((inputs?: Web_UnsureInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_UnsureInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_unsure(inputs)
	return en_web_unsure(inputs)
});