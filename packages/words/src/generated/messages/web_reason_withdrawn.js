/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Reason_WithdrawnInputs */

const en_web_reason_withdrawn = /** @type {(inputs: Web_Reason_WithdrawnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`source withdrawn`)
};

const es_web_reason_withdrawn = /** @type {(inputs: Web_Reason_WithdrawnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`fuente retirada`)
};

/**
* | output |
* | --- |
* | "source withdrawn" |
*
* @param {Web_Reason_WithdrawnInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_reason_withdrawn = /** @type {((inputs?: Web_Reason_WithdrawnInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Reason_WithdrawnInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_reason_withdrawn(inputs)
	return en_web_reason_withdrawn(inputs)
});