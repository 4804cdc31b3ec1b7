/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ id: NonNullable<unknown> }} Figures_Person_TitleInputs */

const en_figures_person_title = /** @type {(inputs: Figures_Person_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Person ${i?.id}`)
};

const es_figures_person_title = /** @type {(inputs: Figures_Person_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Persona ${i?.id}`)
};

/**
* | output |
* | --- |
* | "Person {id}" |
*
* @param {Figures_Person_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_person_title = /** @type {((inputs: Figures_Person_TitleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Person_TitleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_person_title(inputs)
	return en_figures_person_title(inputs)
});