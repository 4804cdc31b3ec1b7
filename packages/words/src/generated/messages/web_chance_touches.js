/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Chance_TouchesInputs */

const en_web_chance_touches = /** @type {(inputs: Web_Chance_TouchesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`shared details`)
};

const es_web_chance_touches = /** @type {(inputs: Web_Chance_TouchesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`datos compartidos`)
};

/**
* | output |
* | --- |
* | "shared details" |
*
* @param {Web_Chance_TouchesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_chance_touches = /** @type {((inputs?: Web_Chance_TouchesInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Chance_TouchesInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_chance_touches(inputs)
	return en_web_chance_touches(inputs)
});