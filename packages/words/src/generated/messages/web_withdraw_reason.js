/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Withdraw_ReasonInputs */

const en_web_withdraw_reason = /** @type {(inputs: Web_Withdraw_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why is it withdrawn?`)
};

const es_web_withdraw_reason = /** @type {(inputs: Web_Withdraw_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`¿Por qué se retira?`)
};

/**
* | output |
* | --- |
* | "Why is it withdrawn?" |
*
* @param {Web_Withdraw_ReasonInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_withdraw_reason = /** @type {((inputs?: Web_Withdraw_ReasonInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Withdraw_ReasonInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_withdraw_reason(inputs)
	return en_web_withdraw_reason(inputs)
});