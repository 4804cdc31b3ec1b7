/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Direct_PaymentInputs */

const en_web_direct_payment = /** @type {(inputs: Web_Direct_PaymentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`paid`)
};

const es_web_direct_payment = /** @type {(inputs: Web_Direct_PaymentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`pago`)
};

/**
* | output |
* | --- |
* | "paid" |
*
* @param {Web_Direct_PaymentInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_direct_payment = /** @type {((inputs?: Web_Direct_PaymentInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Direct_PaymentInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_direct_payment(inputs)
	return en_web_direct_payment(inputs)
});