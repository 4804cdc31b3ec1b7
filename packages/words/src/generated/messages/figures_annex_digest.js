/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Annex_DigestInputs */

const en_figures_annex_digest = /** @type {(inputs: Figures_Annex_DigestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The digest is the SHA-256 of the sorted ids of the list, one a line.`)
};

const es_figures_annex_digest = /** @type {(inputs: Figures_Annex_DigestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`El resumen es el SHA-256 de los identificadores ordenados de la lista, uno por línea.`)
};

/**
* | output |
* | --- |
* | "The digest is the SHA-256 of the sorted ids of the list, one a line." |
*
* @param {Figures_Annex_DigestInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_annex_digest = /** @type {((inputs?: Figures_Annex_DigestInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Annex_DigestInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_annex_digest(inputs)
	return en_figures_annex_digest(inputs)
});