/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Action_ReleasedInputs */

const en_web_say_action_released = /** @type {(inputs: Web_Say_Action_ReleasedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`released`)
};

const es_web_say_action_released = /** @type {(inputs: Web_Say_Action_ReleasedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`puesta en libertad`)
};

/**
* | output |
* | --- |
* | "released" |
*
* @param {Web_Say_Action_ReleasedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_action_released = /** @type {((inputs?: Web_Say_Action_ReleasedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Action_ReleasedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_action_released(inputs)
	return en_web_say_action_released(inputs)
});