/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Change_TakenInputs */

const en_web_change_taken = /** @type {(inputs: Web_Change_TakenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`taken from the queue`)
};

const es_web_change_taken = /** @type {(inputs: Web_Change_TakenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`tomada de la cola`)
};

/**
* | output |
* | --- |
* | "taken from the queue" |
*
* @param {Web_Change_TakenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_change_taken = /** @type {((inputs?: Web_Change_TakenInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Change_TakenInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_change_taken(inputs)
	return en_web_change_taken(inputs)
});