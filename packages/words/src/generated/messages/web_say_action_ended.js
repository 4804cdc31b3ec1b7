/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Action_EndedInputs */

const en_web_say_action_ended = /** @type {(inputs: Web_Say_Action_EndedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ended`)
};

const es_web_say_action_ended = /** @type {(inputs: Web_Say_Action_EndedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`terminada`)
};

/**
* | output |
* | --- |
* | "ended" |
*
* @param {Web_Say_Action_EndedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_action_ended = /** @type {((inputs?: Web_Say_Action_EndedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Action_EndedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_action_ended(inputs)
	return en_web_say_action_ended(inputs)
});