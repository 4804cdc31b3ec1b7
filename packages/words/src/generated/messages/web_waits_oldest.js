/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Waits_OldestInputs */

const en_web_waits_oldest = /** @type {(inputs: Web_Waits_OldestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`oldest`)
};

const es_web_waits_oldest = /** @type {(inputs: Web_Waits_OldestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`la más antigua`)
};

/**
* | output |
* | --- |
* | "oldest" |
*
* @param {Web_Waits_OldestInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_waits_oldest = /** @type {((inputs?: Web_Waits_OldestInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Waits_OldestInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_waits_oldest(inputs)
	return en_web_waits_oldest(inputs)
});