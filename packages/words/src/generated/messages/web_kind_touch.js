/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Kind_TouchInputs */

const en_web_kind_touch = /** @type {(inputs: Web_Kind_TouchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`a shared detail`)
};

const es_web_kind_touch = /** @type {(inputs: Web_Kind_TouchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`un dato compartido`)
};

/**
* | output |
* | --- |
* | "a shared detail" |
*
* @param {Web_Kind_TouchInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_kind_touch = /** @type {((inputs?: Web_Kind_TouchInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Kind_TouchInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_kind_touch(inputs)
	return en_web_kind_touch(inputs)
});