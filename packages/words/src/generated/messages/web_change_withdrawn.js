/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Change_WithdrawnInputs */

const en_web_change_withdrawn = /** @type {(inputs: Web_Change_WithdrawnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`a source was withdrawn`)
};

const es_web_change_withdrawn = /** @type {(inputs: Web_Change_WithdrawnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`se ha retirado una fuente`)
};

/**
* | output |
* | --- |
* | "a source was withdrawn" |
*
* @param {Web_Change_WithdrawnInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_change_withdrawn = /** @type {((inputs?: Web_Change_WithdrawnInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Change_WithdrawnInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_change_withdrawn(inputs)
	return en_web_change_withdrawn(inputs)
});