/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Carried_By_NothingInputs */

const en_figures_carried_by_nothing = /** @type {(inputs: Figures_Carried_By_NothingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The count alone supports no link, and no record says it directly.`)
};

const es_figures_carried_by_nothing = /** @type {(inputs: Figures_Carried_By_NothingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`El recuento solo no sustenta ningún vínculo, y ningún registro lo dice directamente.`)
};

/**
* | output |
* | --- |
* | "The count alone supports no link, and no record says it directly." |
*
* @param {Figures_Carried_By_NothingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_carried_by_nothing = /** @type {((inputs?: Figures_Carried_By_NothingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Carried_By_NothingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_carried_by_nothing(inputs)
	return en_figures_carried_by_nothing(inputs)
});