/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_LoadingInputs */

const en_web_loading = /** @type {(inputs: Web_LoadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Loading …`)
};

const es_web_loading = /** @type {(inputs: Web_LoadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cargando …`)
};

/**
* | output |
* | --- |
* | "Loading …" |
*
* @param {Web_LoadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_loading = /** @type {((inputs?: Web_LoadingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_LoadingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_loading(inputs)
	return en_web_loading(inputs)
});