/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Action_ArrestedInputs */

const en_web_say_action_arrested = /** @type {(inputs: Web_Say_Action_ArrestedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`arrested`)
};

const es_web_say_action_arrested = /** @type {(inputs: Web_Say_Action_ArrestedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`detenida`)
};

/**
* | output |
* | --- |
* | "arrested" |
*
* @param {Web_Say_Action_ArrestedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_action_arrested = /** @type {((inputs?: Web_Say_Action_ArrestedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Action_ArrestedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_action_arrested(inputs)
	return en_web_say_action_arrested(inputs)
});