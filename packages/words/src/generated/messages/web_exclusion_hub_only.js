/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Exclusion_Hub_OnlyInputs */

const en_web_exclusion_hub_only = /** @type {(inputs: Web_Exclusion_Hub_OnlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`only a hub`)
};

const es_web_exclusion_hub_only = /** @type {(inputs: Web_Exclusion_Hub_OnlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`solo un nodo común`)
};

/**
* | output |
* | --- |
* | "only a hub" |
*
* @param {Web_Exclusion_Hub_OnlyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_exclusion_hub_only = /** @type {((inputs?: Web_Exclusion_Hub_OnlyInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Exclusion_Hub_OnlyInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_exclusion_hub_only(inputs)
	return en_web_exclusion_hub_only(inputs)
});