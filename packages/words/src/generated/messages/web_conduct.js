/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_ConductInputs */

const en_web_conduct = /** @type {(inputs: Web_ConductInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`conduct`)
};

const es_web_conduct = /** @type {(inputs: Web_ConductInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`conducta`)
};

/**
* | output |
* | --- |
* | "conduct" |
*
* @param {Web_ConductInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_conduct = /** @type {((inputs?: Web_ConductInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_ConductInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_conduct(inputs)
	return en_web_conduct(inputs)
});