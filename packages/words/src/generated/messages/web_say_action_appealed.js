/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Action_AppealedInputs */

const en_web_say_action_appealed = /** @type {(inputs: Web_Say_Action_AppealedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`appealed`)
};

const es_web_say_action_appealed = /** @type {(inputs: Web_Say_Action_AppealedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`recurrida`)
};

/**
* | output |
* | --- |
* | "appealed" |
*
* @param {Web_Say_Action_AppealedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_action_appealed = /** @type {((inputs?: Web_Say_Action_AppealedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Action_AppealedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_action_appealed(inputs)
	return en_web_say_action_appealed(inputs)
});