/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ records: NonNullable<unknown>, persons: NonNullable<unknown>, drop: NonNullable<unknown>, reopen: NonNullable<unknown> }} Web_Withdraw_TextInputs */

const en_web_withdraw_text = /** @type {(inputs: Web_Withdraw_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.records} records and ${i?.persons} persons are touched. ${i?.drop} persons drop out; ${i?.reopen} settled decisions fall or reopen.`)
};

const es_web_withdraw_text = /** @type {(inputs: Web_Withdraw_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Afecta a ${i?.records} registros y a ${i?.persons} personas. Salen ${i?.drop} personas; caen o se reabren ${i?.reopen} decisiones resueltas.`)
};

/**
* | output |
* | --- |
* | "{records} records and {persons} persons are touched. {drop} persons drop out; {reopen} settled decisions fall or reopen." |
*
* @param {Web_Withdraw_TextInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_withdraw_text = /** @type {((inputs: Web_Withdraw_TextInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Withdraw_TextInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_withdraw_text(inputs)
	return en_web_withdraw_text(inputs)
});