/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Column_DigestInputs */

const en_figures_column_digest = /** @type {(inputs: Figures_Column_DigestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`digest of the list`)
};

const es_figures_column_digest = /** @type {(inputs: Figures_Column_DigestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`resumen de la lista`)
};

/**
* | output |
* | --- |
* | "digest of the list" |
*
* @param {Figures_Column_DigestInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_column_digest = /** @type {((inputs?: Figures_Column_DigestInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_DigestInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_column_digest(inputs)
	return en_figures_column_digest(inputs)
});