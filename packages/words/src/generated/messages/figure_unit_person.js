/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figure_Unit_PersonInputs */

const en_figure_unit_person = /** @type {(inputs: Figure_Unit_PersonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons`)
};

const es_figure_unit_person = /** @type {(inputs: Figure_Unit_PersonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas`)
};

/**
* | output |
* | --- |
* | "persons" |
*
* @param {Figure_Unit_PersonInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figure_unit_person = /** @type {((inputs?: Figure_Unit_PersonInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figure_Unit_PersonInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figure_unit_person(inputs)
	return en_figure_unit_person(inputs)
});