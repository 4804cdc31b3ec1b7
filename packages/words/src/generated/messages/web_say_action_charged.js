/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Action_ChargedInputs */

const en_web_say_action_charged = /** @type {(inputs: Web_Say_Action_ChargedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`charged`)
};

const es_web_say_action_charged = /** @type {(inputs: Web_Say_Action_ChargedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`acusada`)
};

/**
* | output |
* | --- |
* | "charged" |
*
* @param {Web_Say_Action_ChargedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_action_charged = /** @type {((inputs?: Web_Say_Action_ChargedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Action_ChargedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_action_charged(inputs)
	return en_web_say_action_charged(inputs)
});