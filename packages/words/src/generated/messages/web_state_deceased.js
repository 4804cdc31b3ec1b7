/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_State_DeceasedInputs */

const en_web_state_deceased = /** @type {(inputs: Web_State_DeceasedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`deceased`)
};

const es_web_state_deceased = /** @type {(inputs: Web_State_DeceasedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`fallecida`)
};

/**
* | output |
* | --- |
* | "deceased" |
*
* @param {Web_State_DeceasedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_state_deceased = /** @type {((inputs?: Web_State_DeceasedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_State_DeceasedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_state_deceased(inputs)
	return en_web_state_deceased(inputs)
});