/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Queue_NothingInputs */

const en_web_queue_nothing = /** @type {(inputs: Web_Queue_NothingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing waits for you here.`)
};

const es_web_queue_nothing = /** @type {(inputs: Web_Queue_NothingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aquí no hay nada que le espere.`)
};

/**
* | output |
* | --- |
* | "Nothing waits for you here." |
*
* @param {Web_Queue_NothingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_queue_nothing = /** @type {((inputs?: Web_Queue_NothingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Queue_NothingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_queue_nothing(inputs)
	return en_web_queue_nothing(inputs)
});