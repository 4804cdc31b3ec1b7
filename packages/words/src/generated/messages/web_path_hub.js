/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Path_HubInputs */

const en_web_path_hub = /** @type {(inputs: Web_Path_HubInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`hub`)
};

const es_web_path_hub = /** @type {(inputs: Web_Path_HubInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nodo común`)
};

/**
* | output |
* | --- |
* | "hub" |
*
* @param {Web_Path_HubInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_path_hub = /** @type {((inputs?: Web_Path_HubInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Path_HubInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_path_hub(inputs)
	return en_web_path_hub(inputs)
});