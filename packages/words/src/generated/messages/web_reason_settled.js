/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Reason_SettledInputs */

const en_web_reason_settled = /** @type {(inputs: Web_Reason_SettledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`settled`)
};

const es_web_reason_settled = /** @type {(inputs: Web_Reason_SettledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`resueltas`)
};

/**
* | output |
* | --- |
* | "settled" |
*
* @param {Web_Reason_SettledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_reason_settled = /** @type {((inputs?: Web_Reason_SettledInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Reason_SettledInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_reason_settled(inputs)
	return en_web_reason_settled(inputs)
});