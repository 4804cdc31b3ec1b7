/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Was_SettledInputs */

const en_web_was_settled = /** @type {(inputs: Web_Was_SettledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`settled as`)
};

const es_web_was_settled = /** @type {(inputs: Web_Was_SettledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`resuelta como`)
};

/**
* | output |
* | --- |
* | "settled as" |
*
* @param {Web_Was_SettledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_was_settled = /** @type {((inputs?: Web_Was_SettledInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Was_SettledInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_was_settled(inputs)
	return en_web_was_settled(inputs)
});