/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Reason_RemovedInputs */

const en_web_reason_removed = /** @type {(inputs: Web_Reason_RemovedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`gone`)
};

const es_web_reason_removed = /** @type {(inputs: Web_Reason_RemovedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`retiradas`)
};

/**
* | output |
* | --- |
* | "gone" |
*
* @param {Web_Reason_RemovedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_reason_removed = /** @type {((inputs?: Web_Reason_RemovedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Reason_RemovedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_reason_removed(inputs)
	return en_web_reason_removed(inputs)
});