/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Withdraw_DoInputs */

const en_web_withdraw_do = /** @type {(inputs: Web_Withdraw_DoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Withdraw the source`)
};

const es_web_withdraw_do = /** @type {(inputs: Web_Withdraw_DoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Retirar la fuente`)
};

/**
* | output |
* | --- |
* | "Withdraw the source" |
*
* @param {Web_Withdraw_DoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_withdraw_do = /** @type {((inputs?: Web_Withdraw_DoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Withdraw_DoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_withdraw_do(inputs)
	return en_web_withdraw_do(inputs)
});