/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ what: NonNullable<unknown> }} Web_Say_Reason_RunsInputs */

const en_web_say_reason_runs = /** @type {(inputs: Web_Say_Reason_RunsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`a record says this person ran ${i?.what}`)
};

const es_web_say_reason_runs = /** @type {(inputs: Web_Say_Reason_RunsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`un registro dice que esta persona dirigió ${i?.what}`)
};

/**
* | output |
* | --- |
* | "a record says this person ran {what}" |
*
* @param {Web_Say_Reason_RunsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_reason_runs = /** @type {((inputs: Web_Say_Reason_RunsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reason_RunsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_reason_runs(inputs)
	return en_web_say_reason_runs(inputs)
});