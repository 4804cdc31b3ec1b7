/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Reason_DirectInputs */

const en_web_say_reason_direct = /** @type {(inputs: Web_Say_Reason_DirectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`named in a document of the network`)
};

const es_web_say_reason_direct = /** @type {(inputs: Web_Say_Reason_DirectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`figura en un documento de la red`)
};

/**
* | output |
* | --- |
* | "named in a document of the network" |
*
* @param {Web_Say_Reason_DirectInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_reason_direct = /** @type {((inputs?: Web_Say_Reason_DirectInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reason_DirectInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_reason_direct(inputs)
	return en_web_say_reason_direct(inputs)
});