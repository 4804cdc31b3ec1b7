/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Action_StayedInputs */

const en_web_say_action_stayed = /** @type {(inputs: Web_Say_Action_StayedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`order stayed`)
};

const es_web_say_action_stayed = /** @type {(inputs: Web_Say_Action_StayedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`orden suspendida`)
};

/**
* | output |
* | --- |
* | "order stayed" |
*
* @param {Web_Say_Action_StayedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_action_stayed = /** @type {((inputs?: Web_Say_Action_StayedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Action_StayedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_action_stayed(inputs)
	return en_web_say_action_stayed(inputs)
});