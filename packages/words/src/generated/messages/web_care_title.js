/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Care_TitleInputs */

const en_web_care_title = /** @type {(inputs: Web_Care_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Beside the answer`)
};

const es_web_care_title = /** @type {(inputs: Web_Care_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Además de la respuesta`)
};

/**
* | output |
* | --- |
* | "Beside the answer" |
*
* @param {Web_Care_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_care_title = /** @type {((inputs?: Web_Care_TitleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Care_TitleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_care_title(inputs)
	return en_web_care_title(inputs)
});