/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Acted_TitleInputs */

const en_web_acted_title = /** @type {(inputs: Web_Acted_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Acted on before decided`)
};

const es_web_acted_title = /** @type {(inputs: Web_Acted_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Actuaciones antes de decidir`)
};

/**
* | output |
* | --- |
* | "Acted on before decided" |
*
* @param {Web_Acted_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_acted_title = /** @type {((inputs?: Web_Acted_TitleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Acted_TitleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_acted_title(inputs)
	return en_web_acted_title(inputs)
});