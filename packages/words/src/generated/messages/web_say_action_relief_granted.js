/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Action_Relief_GrantedInputs */

const en_web_say_action_relief_granted = /** @type {(inputs: Web_Say_Action_Relief_GrantedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`relief granted`)
};

const es_web_say_action_relief_granted = /** @type {(inputs: Web_Say_Action_Relief_GrantedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`medida favorable`)
};

/**
* | output |
* | --- |
* | "relief granted" |
*
* @param {Web_Say_Action_Relief_GrantedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_action_relief_granted = /** @type {((inputs?: Web_Say_Action_Relief_GrantedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Action_Relief_GrantedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_action_relief_granted(inputs)
	return en_web_say_action_relief_granted(inputs)
});