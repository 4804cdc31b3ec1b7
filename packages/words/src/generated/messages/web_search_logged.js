/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Search_LoggedInputs */

const en_web_search_logged = /** @type {(inputs: Web_Search_LoggedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Searches are logged with your name and the time.`)
};

const es_web_search_logged = /** @type {(inputs: Web_Search_LoggedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Las búsquedas quedan registradas con su nombre y la hora.`)
};

/**
* | output |
* | --- |
* | "Searches are logged with your name and the time." |
*
* @param {Web_Search_LoggedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_search_logged = /** @type {((inputs?: Web_Search_LoggedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Search_LoggedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_search_logged(inputs)
	return en_web_search_logged(inputs)
});