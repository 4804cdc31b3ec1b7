/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Annex_IdentitiesInputs */

const en_figures_annex_identities = /** @type {(inputs: Figures_Annex_IdentitiesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Identities that hold on the lists`)
};

const es_figures_annex_identities = /** @type {(inputs: Figures_Annex_IdentitiesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Identidades que se cumplen sobre las listas`)
};

/**
* | output |
* | --- |
* | "Identities that hold on the lists" |
*
* @param {Figures_Annex_IdentitiesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_annex_identities = /** @type {((inputs?: Figures_Annex_IdentitiesInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Annex_IdentitiesInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_annex_identities(inputs)
	return en_figures_annex_identities(inputs)
});