/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ file: NonNullable<unknown> }} Web_Withdraw_TitleInputs */

const en_web_withdraw_title = /** @type {(inputs: Web_Withdraw_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`What falls if ${i?.file} is withdrawn`)
};

const es_web_withdraw_title = /** @type {(inputs: Web_Withdraw_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Qué cae si se retira ${i?.file}`)
};

/**
* | output |
* | --- |
* | "What falls if {file} is withdrawn" |
*
* @param {Web_Withdraw_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_withdraw_title = /** @type {((inputs: Web_Withdraw_TitleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Withdraw_TitleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_withdraw_title(inputs)
	return en_web_withdraw_title(inputs)
});