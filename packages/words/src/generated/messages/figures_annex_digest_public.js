/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Annex_Digest_PublicInputs */

const en_figures_annex_digest_public = /** @type {(inputs: Figures_Annex_Digest_PublicInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The digest is a commitment: it can be opened by oversight and gives away no small list.`)
};

const es_figures_annex_digest_public = /** @type {(inputs: Figures_Annex_Digest_PublicInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`El resumen es un compromiso: la supervisión puede abrirlo y no delata ninguna lista pequeña.`)
};

/**
* | output |
* | --- |
* | "The digest is a commitment: it can be opened by oversight and gives away no small list." |
*
* @param {Figures_Annex_Digest_PublicInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_annex_digest_public = /** @type {((inputs?: Figures_Annex_Digest_PublicInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Annex_Digest_PublicInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_annex_digest_public(inputs)
	return en_figures_annex_digest_public(inputs)
});