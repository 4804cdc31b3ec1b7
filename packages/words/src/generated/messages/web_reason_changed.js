/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown> }} Web_Reason_ChangedInputs */

const en_web_reason_changed = /** @type {(inputs: Web_Reason_ChangedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} changed`)
};

const es_web_reason_changed = /** @type {(inputs: Web_Reason_ChangedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} modificadas`)
};

/**
* | output |
* | --- |
* | "{n} changed" |
*
* @param {Web_Reason_ChangedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_reason_changed = /** @type {((inputs: Web_Reason_ChangedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Reason_ChangedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_reason_changed(inputs)
	return en_web_reason_changed(inputs)
});