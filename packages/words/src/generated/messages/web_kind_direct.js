/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Kind_DirectInputs */

const en_web_kind_direct = /** @type {(inputs: Web_Kind_DirectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`a record that names the network`)
};

const es_web_kind_direct = /** @type {(inputs: Web_Kind_DirectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`un registro que nombra la red`)
};

/**
* | output |
* | --- |
* | "a record that names the network" |
*
* @param {Web_Kind_DirectInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_kind_direct = /** @type {((inputs?: Web_Kind_DirectInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Kind_DirectInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_kind_direct(inputs)
	return en_web_kind_direct(inputs)
});