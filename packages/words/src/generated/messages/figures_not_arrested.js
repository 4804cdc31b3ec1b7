/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ custody: NonNullable<unknown> }} Figures_Not_ArrestedInputs */

const en_figures_not_arrested = /** @type {(inputs: Figures_Not_ArrestedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`“Arrested” means at least one recorded arrest, whatever followed; it is not “in custody”, which is ${i?.custody} today.`)
};

const es_figures_not_arrested = /** @type {(inputs: Figures_Not_ArrestedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`«Arrestada» significa al menos un arresto registrado, sea lo que sea lo que siguiera; no es «bajo custodia», que hoy son ${i?.custody}.`)
};

/**
* | output |
* | --- |
* | "“Arrested” means at least one recorded arrest, whatever followed; it is not “in custody”, which is {custody} today." |
*
* @param {Figures_Not_ArrestedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_not_arrested = /** @type {((inputs: Figures_Not_ArrestedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Not_ArrestedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_not_arrested(inputs)
	return en_figures_not_arrested(inputs)
});