/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Seen_LoggedInputs */

const en_web_seen_logged = /** @type {(inputs: Web_Seen_LoggedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This reading is logged.`)
};

const es_web_seen_logged = /** @type {(inputs: Web_Seen_LoggedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Esta lectura queda registrada.`)
};

/**
* | output |
* | --- |
* | "This reading is logged." |
*
* @param {Web_Seen_LoggedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_seen_logged = /** @type {((inputs?: Web_Seen_LoggedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Seen_LoggedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_seen_logged(inputs)
	return en_web_seen_logged(inputs)
});