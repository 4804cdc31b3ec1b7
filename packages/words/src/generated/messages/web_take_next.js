/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Take_NextInputs */

const en_web_take_next = /** @type {(inputs: Web_Take_NextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Take the next`)
};

const es_web_take_next = /** @type {(inputs: Web_Take_NextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tomar la siguiente`)
};

/**
* | output |
* | --- |
* | "Take the next" |
*
* @param {Web_Take_NextInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_take_next = /** @type {((inputs?: Web_Take_NextInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Take_NextInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_take_next(inputs)
	return en_web_take_next(inputs)
});