/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_S3Inputs */

const en_figures_noun_s3 = /** @type {(inputs: Figures_Noun_S3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons in adjudication|adjudication`)
};

const es_figures_noun_s3 = /** @type {(inputs: Figures_Noun_S3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas en dirimencia|dirimencia`)
};

/**
* | output |
* | --- |
* | "persons in adjudication\|adjudication" |
*
* @param {Figures_Noun_S3Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_s3 = /** @type {((inputs?: Figures_Noun_S3Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_S3Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_s3(inputs)
	return en_figures_noun_s3(inputs)
});