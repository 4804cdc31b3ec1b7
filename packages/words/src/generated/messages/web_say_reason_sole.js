/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Reason_SoleInputs */

const en_web_say_reason_sole = /** @type {(inputs: Web_Say_Reason_SoleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`hangs on a single item or source`)
};

const es_web_say_reason_sole = /** @type {(inputs: Web_Say_Reason_SoleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`depende de un solo elemento o fuente`)
};

/**
* | output |
* | --- |
* | "hangs on a single item or source" |
*
* @param {Web_Say_Reason_SoleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_reason_sole = /** @type {((inputs?: Web_Say_Reason_SoleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reason_SoleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_reason_sole(inputs)
	return en_web_say_reason_sole(inputs)
});