/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Change_SettledInputs */

const en_web_change_settled = /** @type {(inputs: Web_Change_SettledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`settled`)
};

const es_web_change_settled = /** @type {(inputs: Web_Change_SettledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`resuelta`)
};

/**
* | output |
* | --- |
* | "settled" |
*
* @param {Web_Change_SettledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_change_settled = /** @type {((inputs?: Web_Change_SettledInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Change_SettledInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_change_settled(inputs)
	return en_web_change_settled(inputs)
});