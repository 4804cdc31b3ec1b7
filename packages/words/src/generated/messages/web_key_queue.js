/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Key_QueueInputs */

const en_web_key_queue = /** @type {(inputs: Web_Key_QueueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`go to the queue`)
};

const es_web_key_queue = /** @type {(inputs: Web_Key_QueueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ir a la cola`)
};

/**
* | output |
* | --- |
* | "go to the queue" |
*
* @param {Web_Key_QueueInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_key_queue = /** @type {((inputs?: Web_Key_QueueInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Key_QueueInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_key_queue(inputs)
	return en_web_key_queue(inputs)
});