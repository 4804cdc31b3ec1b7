/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Lead_Chance_NoneInputs */

const en_web_lead_chance_none = /** @type {(inputs: Web_Lead_Chance_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How many would share two by coincidence alone has not been computed.`)
};

const es_web_lead_chance_none = /** @type {(inputs: Web_Lead_Chance_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No se ha calculado cuántas compartirían dos solo por coincidencia.`)
};

/**
* | output |
* | --- |
* | "How many would share two by coincidence alone has not been computed." |
*
* @param {Web_Lead_Chance_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_lead_chance_none = /** @type {((inputs?: Web_Lead_Chance_NoneInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Lead_Chance_NoneInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_lead_chance_none(inputs)
	return en_web_lead_chance_none(inputs)
});