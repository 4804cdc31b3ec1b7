/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Queue_EmptyInputs */

const en_web_queue_empty = /** @type {(inputs: Web_Queue_EmptyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No person matches these filters.`)
};

const es_web_queue_empty = /** @type {(inputs: Web_Queue_EmptyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ninguna persona cumple estos filtros.`)
};

/**
* | output |
* | --- |
* | "No person matches these filters." |
*
* @param {Web_Queue_EmptyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_queue_empty = /** @type {((inputs?: Web_Queue_EmptyInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Queue_EmptyInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_queue_empty(inputs)
	return en_web_queue_empty(inputs)
});