/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Waits_CountInputs */

const en_web_waits_count = /** @type {(inputs: Web_Waits_CountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons`)
};

const es_web_waits_count = /** @type {(inputs: Web_Waits_CountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas`)
};

/**
* | output |
* | --- |
* | "persons" |
*
* @param {Web_Waits_CountInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_waits_count = /** @type {((inputs?: Web_Waits_CountInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Waits_CountInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_waits_count(inputs)
	return en_web_waits_count(inputs)
});