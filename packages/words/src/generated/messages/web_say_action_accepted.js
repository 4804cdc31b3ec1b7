/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Action_AcceptedInputs */

const en_web_say_action_accepted = /** @type {(inputs: Web_Say_Action_AcceptedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`accepted`)
};

const es_web_say_action_accepted = /** @type {(inputs: Web_Say_Action_AcceptedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`aceptada`)
};

/**
* | output |
* | --- |
* | "accepted" |
*
* @param {Web_Say_Action_AcceptedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_action_accepted = /** @type {((inputs?: Web_Say_Action_AcceptedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Action_AcceptedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_action_accepted(inputs)
	return en_web_say_action_accepted(inputs)
});