/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ file: NonNullable<unknown> }} Web_Withdraw_OfInputs */

const en_web_withdraw_of = /** @type {(inputs: Web_Withdraw_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Withdraw ${i?.file}`)
};

const es_web_withdraw_of = /** @type {(inputs: Web_Withdraw_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Retirar ${i?.file}`)
};

/**
* | output |
* | --- |
* | "Withdraw {file}" |
*
* @param {Web_Withdraw_OfInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_withdraw_of = /** @type {((inputs: Web_Withdraw_OfInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Withdraw_OfInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_withdraw_of(inputs)
	return en_web_withdraw_of(inputs)
});