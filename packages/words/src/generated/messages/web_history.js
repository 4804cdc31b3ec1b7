/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_HistoryInputs */

const en_web_history = /** @type {(inputs: Web_HistoryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`history`)
};

const es_web_history = /** @type {(inputs: Web_HistoryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`historial`)
};

/**
* | output |
* | --- |
* | "history" |
*
* @param {Web_HistoryInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_history = /** @type {((inputs?: Web_HistoryInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_HistoryInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_history(inputs)
	return en_web_history(inputs)
});