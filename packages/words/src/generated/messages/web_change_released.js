/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Change_ReleasedInputs */

const en_web_change_released = /** @type {(inputs: Web_Change_ReleasedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`given back to the queue`)
};

const es_web_change_released = /** @type {(inputs: Web_Change_ReleasedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`devuelta a la cola`)
};

/**
* | output |
* | --- |
* | "given back to the queue" |
*
* @param {Web_Change_ReleasedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_change_released = /** @type {((inputs?: Web_Change_ReleasedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Change_ReleasedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_change_released(inputs)
	return en_web_change_released(inputs)
});