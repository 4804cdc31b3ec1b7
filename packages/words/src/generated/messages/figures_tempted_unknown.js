/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ unknown: NonNullable<unknown> }} Figures_Tempted_UnknownInputs */

const en_figures_tempted_unknown = /** @type {(inputs: Figures_Tempted_UnknownInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.unknown} of them are at large.`)
};

const es_figures_tempted_unknown = /** @type {(inputs: Figures_Tempted_UnknownInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.unknown} de ellas andan sueltas.`)
};

/**
* | output |
* | --- |
* | "{unknown} of them are at large." |
*
* @param {Figures_Tempted_UnknownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_tempted_unknown = /** @type {((inputs: Figures_Tempted_UnknownInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Tempted_UnknownInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_tempted_unknown(inputs)
	return en_figures_tempted_unknown(inputs)
});