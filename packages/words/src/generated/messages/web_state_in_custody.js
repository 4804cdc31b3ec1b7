/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_State_In_CustodyInputs */

const en_web_state_in_custody = /** @type {(inputs: Web_State_In_CustodyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`in custody`)
};

const es_web_state_in_custody = /** @type {(inputs: Web_State_In_CustodyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`bajo custodia`)
};

/**
* | output |
* | --- |
* | "in custody" |
*
* @param {Web_State_In_CustodyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_state_in_custody = /** @type {((inputs?: Web_State_In_CustodyInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_State_In_CustodyInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_state_in_custody(inputs)
	return en_web_state_in_custody(inputs)
});