/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Act_SearchInputs */

const en_web_act_search = /** @type {(inputs: Web_Act_SearchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`record a search`)
};

const es_web_act_search = /** @type {(inputs: Web_Act_SearchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`registrar una búsqueda`)
};

/**
* | output |
* | --- |
* | "record a search" |
*
* @param {Web_Act_SearchInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_act_search = /** @type {((inputs?: Web_Act_SearchInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Act_SearchInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_act_search(inputs)
	return en_web_act_search(inputs)
});