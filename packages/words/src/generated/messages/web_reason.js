/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_ReasonInputs */

const en_web_reason = /** @type {(inputs: Web_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your reasons`)
};

const es_web_reason = /** @type {(inputs: Web_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sus motivos`)
};

/**
* | output |
* | --- |
* | "Your reasons" |
*
* @param {Web_ReasonInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_reason = /** @type {((inputs?: Web_ReasonInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_ReasonInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_reason(inputs)
	return en_web_reason(inputs)
});