/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ q: NonNullable<unknown> }} Web_Say_Reason_QInputs */

const en_web_say_reason_q = /** @type {(inputs: Web_Say_Reason_QInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`q = ${i?.q}`)
};

const es_web_say_reason_q = /** @type {(inputs: Web_Say_Reason_QInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`q = ${i?.q}`)
};

/**
* | output |
* | --- |
* | "q = {q}" |
*
* @param {Web_Say_Reason_QInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_reason_q = /** @type {((inputs: Web_Say_Reason_QInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reason_QInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_reason_q(inputs)
	return en_web_say_reason_q(inputs)
});