/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Chance_TitleInputs */

const en_web_chance_title = /** @type {(inputs: Web_Chance_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Beside coincidence`)
};

const es_web_chance_title = /** @type {(inputs: Web_Chance_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Frente a la coincidencia`)
};

/**
* | output |
* | --- |
* | "Beside coincidence" |
*
* @param {Web_Chance_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_chance_title = /** @type {((inputs?: Web_Chance_TitleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Chance_TitleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_chance_title(inputs)
	return en_web_chance_title(inputs)
});