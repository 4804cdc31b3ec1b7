/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_State_LocatedInputs */

const en_web_state_located = /** @type {(inputs: Web_State_LocatedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`located`)
};

const es_web_state_located = /** @type {(inputs: Web_State_LocatedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`localizada`)
};

/**
* | output |
* | --- |
* | "located" |
*
* @param {Web_State_LocatedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_state_located = /** @type {((inputs?: Web_State_LocatedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_State_LocatedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_state_located(inputs)
	return en_web_state_located(inputs)
});