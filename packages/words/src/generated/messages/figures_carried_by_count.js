/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Carried_By_CountInputs */

const en_figures_carried_by_count = /** @type {(inputs: Figures_Carried_By_CountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The count is more than chance would give among so many tests.`)
};

const es_figures_carried_by_count = /** @type {(inputs: Figures_Carried_By_CountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`El recuento supera lo que daría el azar entre tantas pruebas.`)
};

/**
* | output |
* | --- |
* | "The count is more than chance would give among so many tests." |
*
* @param {Figures_Carried_By_CountInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_carried_by_count = /** @type {((inputs?: Figures_Carried_By_CountInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Carried_By_CountInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_carried_by_count(inputs)
	return en_figures_carried_by_count(inputs)
});