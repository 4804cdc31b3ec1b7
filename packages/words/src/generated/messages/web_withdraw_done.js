/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ file: NonNullable<unknown> }} Web_Withdraw_DoneInputs */

const en_web_withdraw_done = /** @type {(inputs: Web_Withdraw_DoneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file} is withdrawn. What rested on it has reopened.`)
};

const es_web_withdraw_done = /** @type {(inputs: Web_Withdraw_DoneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Se ha retirado ${i?.file}. Lo que se apoyaba en ella se ha reabierto.`)
};

/**
* | output |
* | --- |
* | "{file} is withdrawn. What rested on it has reopened." |
*
* @param {Web_Withdraw_DoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_withdraw_done = /** @type {((inputs: Web_Withdraw_DoneInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Withdraw_DoneInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_withdraw_done(inputs)
	return en_web_withdraw_done(inputs)
});