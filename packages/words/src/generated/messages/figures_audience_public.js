/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Audience_PublicInputs */

const en_figures_audience_public = /** @type {(inputs: Figures_Audience_PublicInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`public: small numbers withheld`)
};

const es_figures_audience_public = /** @type {(inputs: Figures_Audience_PublicInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`pública: números pequeños reservados`)
};

/**
* | output |
* | --- |
* | "public: small numbers withheld" |
*
* @param {Figures_Audience_PublicInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_audience_public = /** @type {((inputs?: Figures_Audience_PublicInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Audience_PublicInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_audience_public(inputs)
	return en_figures_audience_public(inputs)
});