/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Carried_By_DocumentInputs */

const en_figures_carried_by_document = /** @type {(inputs: Figures_Carried_By_DocumentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The count alone supports no link; a record does.`)
};

const es_figures_carried_by_document = /** @type {(inputs: Figures_Carried_By_DocumentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`El recuento solo no sustenta ningún vínculo; un registro sí.`)
};

/**
* | output |
* | --- |
* | "The count alone supports no link; a record does." |
*
* @param {Figures_Carried_By_DocumentInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_carried_by_document = /** @type {((inputs?: Figures_Carried_By_DocumentInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Carried_By_DocumentInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_carried_by_document(inputs)
	return en_figures_carried_by_document(inputs)
});