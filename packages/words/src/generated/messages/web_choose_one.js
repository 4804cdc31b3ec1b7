/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Choose_OneInputs */

const en_web_choose_one = /** @type {(inputs: Web_Choose_OneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`choose …`)
};

const es_web_choose_one = /** @type {(inputs: Web_Choose_OneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`elija …`)
};

/**
* | output |
* | --- |
* | "choose …" |
*
* @param {Web_Choose_OneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_choose_one = /** @type {((inputs?: Web_Choose_OneInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Choose_OneInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_choose_one(inputs)
	return en_web_choose_one(inputs)
});