/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ arrested: NonNullable<unknown> }} Figures_Tempted_ArrestedInputs */

const en_figures_tempted_arrested = /** @type {(inputs: Figures_Tempted_ArrestedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.arrested} members of the network have been arrested.`)
};

const es_figures_tempted_arrested = /** @type {(inputs: Figures_Tempted_ArrestedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.arrested} miembros de la red han sido arrestados.`)
};

/**
* | output |
* | --- |
* | "{arrested} members of the network have been arrested." |
*
* @param {Figures_Tempted_ArrestedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_tempted_arrested = /** @type {((inputs: Figures_Tempted_ArrestedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Tempted_ArrestedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_tempted_arrested(inputs)
	return en_figures_tempted_arrested(inputs)
});