/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ model: NonNullable<unknown> }} Web_Chance_ModelInputs */

const en_web_chance_model = /** @type {(inputs: Web_Chance_ModelInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Null model: ${i?.model}.`)
};

const es_web_chance_model = /** @type {(inputs: Web_Chance_ModelInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Modelo nulo: ${i?.model}.`)
};

/**
* | output |
* | --- |
* | "Null model: {model}." |
*
* @param {Web_Chance_ModelInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_chance_model = /** @type {((inputs: Web_Chance_ModelInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Chance_ModelInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_chance_model(inputs)
	return en_web_chance_model(inputs)
});