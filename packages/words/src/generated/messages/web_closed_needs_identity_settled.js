/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Closed_Needs_Identity_SettledInputs */

const en_web_closed_needs_identity_settled = /** @type {(inputs: Web_Closed_Needs_Identity_SettledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`needs gate 1 settled by two readers`)
};

const es_web_closed_needs_identity_settled = /** @type {(inputs: Web_Closed_Needs_Identity_SettledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`requiere que dos lectores resuelvan la puerta 1`)
};

/**
* | output |
* | --- |
* | "needs gate 1 settled by two readers" |
*
* @param {Web_Closed_Needs_Identity_SettledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_closed_needs_identity_settled = /** @type {((inputs?: Web_Closed_Needs_Identity_SettledInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Closed_Needs_Identity_SettledInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_closed_needs_identity_settled(inputs)
	return en_web_closed_needs_identity_settled(inputs)
});