/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Action_RemovedInputs */

const en_web_say_action_removed = /** @type {(inputs: Web_Say_Action_RemovedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`removed`)
};

const es_web_say_action_removed = /** @type {(inputs: Web_Say_Action_RemovedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`expulsada`)
};

/**
* | output |
* | --- |
* | "removed" |
*
* @param {Web_Say_Action_RemovedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_action_removed = /** @type {((inputs?: Web_Say_Action_RemovedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Action_RemovedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_action_removed(inputs)
	return en_web_say_action_removed(inputs)
});