/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Action_OtherInputs */

const en_web_say_action_other = /** @type {(inputs: Web_Say_Action_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`action`)
};

const es_web_say_action_other = /** @type {(inputs: Web_Say_Action_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`actuación`)
};

/**
* | output |
* | --- |
* | "action" |
*
* @param {Web_Say_Action_OtherInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_action_other = /** @type {((inputs?: Web_Say_Action_OtherInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Action_OtherInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_action_other(inputs)
	return en_web_say_action_other(inputs)
});