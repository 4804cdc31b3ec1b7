/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_State_DepartedInputs */

const en_web_state_departed = /** @type {(inputs: Web_State_DepartedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`departed`)
};

const es_web_state_departed = /** @type {(inputs: Web_State_DepartedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`salió`)
};

/**
* | output |
* | --- |
* | "departed" |
*
* @param {Web_State_DepartedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_state_departed = /** @type {((inputs?: Web_State_DepartedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_State_DepartedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_state_departed(inputs)
	return en_web_state_departed(inputs)
});