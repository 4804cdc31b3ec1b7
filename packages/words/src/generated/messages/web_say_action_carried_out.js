/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Action_Carried_OutInputs */

const en_web_say_action_carried_out = /** @type {(inputs: Web_Say_Action_Carried_OutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`carried out`)
};

const es_web_say_action_carried_out = /** @type {(inputs: Web_Say_Action_Carried_OutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ejecutada`)
};

/**
* | output |
* | --- |
* | "carried out" |
*
* @param {Web_Say_Action_Carried_OutInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_action_carried_out = /** @type {((inputs?: Web_Say_Action_Carried_OutInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Action_Carried_OutInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_action_carried_out(inputs)
	return en_web_say_action_carried_out(inputs)
});