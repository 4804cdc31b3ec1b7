/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Exclusions_TitleInputs */

const en_web_exclusions_title = /** @type {(inputs: Web_Exclusions_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Left out before review`)
};

const es_web_exclusions_title = /** @type {(inputs: Web_Exclusions_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Excluidas antes de la revisión`)
};

/**
* | output |
* | --- |
* | "Left out before review" |
*
* @param {Web_Exclusions_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_exclusions_title = /** @type {((inputs?: Web_Exclusions_TitleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Exclusions_TitleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_exclusions_title(inputs)
	return en_web_exclusions_title(inputs)
});