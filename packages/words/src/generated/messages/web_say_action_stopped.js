/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Action_StoppedInputs */

const en_web_say_action_stopped = /** @type {(inputs: Web_Say_Action_StoppedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`stopped`)
};

const es_web_say_action_stopped = /** @type {(inputs: Web_Say_Action_StoppedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`parada e identificada`)
};

/**
* | output |
* | --- |
* | "stopped" |
*
* @param {Web_Say_Action_StoppedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_action_stopped = /** @type {((inputs?: Web_Say_Action_StoppedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Action_StoppedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_action_stopped(inputs)
	return en_web_say_action_stopped(inputs)
});