/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Action_ReferredInputs */

const en_web_say_action_referred = /** @type {(inputs: Web_Say_Action_ReferredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`referred`)
};

const es_web_say_action_referred = /** @type {(inputs: Web_Say_Action_ReferredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`derivada`)
};

/**
* | output |
* | --- |
* | "referred" |
*
* @param {Web_Say_Action_ReferredInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_action_referred = /** @type {((inputs?: Web_Say_Action_ReferredInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Action_ReferredInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_action_referred(inputs)
	return en_web_say_action_referred(inputs)
});