/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ unknown: NonNullable<unknown>, unsearched: NonNullable<unknown> }} Figures_Carried_UnknownInputs */

const en_figures_carried_unknown = /** @type {(inputs: Figures_Carried_UnknownInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.unknown} could not be found after every required search. ${i?.unsearched} are not yet searched for or have an expired location.`)
};

const es_figures_carried_unknown = /** @type {(inputs: Figures_Carried_UnknownInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.unknown} no pudieron ser halladas tras todas las búsquedas exigidas. ${i?.unsearched} están aún sin buscar o con ubicación caducada.`)
};

/**
* | output |
* | --- |
* | "{unknown} could not be found after every required search. {unsearched} are not yet searched for or have an expired location." |
*
* @param {Figures_Carried_UnknownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_carried_unknown = /** @type {((inputs: Figures_Carried_UnknownInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Carried_UnknownInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_carried_unknown(inputs)
	return en_figures_carried_unknown(inputs)
});