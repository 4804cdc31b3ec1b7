/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Reason_Hub_OnlyInputs */

const en_web_say_reason_hub_only = /** @type {(inputs: Web_Say_Reason_Hub_OnlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`only hubs`)
};

const es_web_say_reason_hub_only = /** @type {(inputs: Web_Say_Reason_Hub_OnlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`solo nodos comunes`)
};

/**
* | output |
* | --- |
* | "only hubs" |
*
* @param {Web_Say_Reason_Hub_OnlyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_reason_hub_only = /** @type {((inputs?: Web_Say_Reason_Hub_OnlyInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reason_Hub_OnlyInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_reason_hub_only(inputs)
	return en_web_say_reason_hub_only(inputs)
});