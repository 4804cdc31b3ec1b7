/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Chance_SurvivesInputs */

const en_web_say_chance_survives = /** @type {(inputs: Web_Say_Chance_SurvivesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`More than coincidence explains, over all persons tested.`)
};

const es_web_say_chance_survives = /** @type {(inputs: Web_Say_Chance_SurvivesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Más de lo que explica la coincidencia entre todas las personas contrastadas.`)
};

/**
* | output |
* | --- |
* | "More than coincidence explains, over all persons tested." |
*
* @param {Web_Say_Chance_SurvivesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_chance_survives = /** @type {((inputs?: Web_Say_Chance_SurvivesInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Chance_SurvivesInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_chance_survives(inputs)
	return en_web_say_chance_survives(inputs)
});