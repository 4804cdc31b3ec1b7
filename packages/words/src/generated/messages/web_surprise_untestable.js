/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Surprise_UntestableInputs */

const en_web_surprise_untestable = /** @type {(inputs: Web_Surprise_UntestableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Counting cannot test this`)
};

const es_web_surprise_untestable = /** @type {(inputs: Web_Surprise_UntestableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Contando no se puede contrastar`)
};

/**
* | output |
* | --- |
* | "Counting cannot test this" |
*
* @param {Web_Surprise_UntestableInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_surprise_untestable = /** @type {((inputs?: Web_Surprise_UntestableInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Surprise_UntestableInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_surprise_untestable(inputs)
	return en_web_surprise_untestable(inputs)
});