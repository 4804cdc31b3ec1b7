/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ source: NonNullable<unknown> }} Figures_Uttered_SourceInputs */

const en_figures_uttered_source = /** @type {(inputs: Figures_Uttered_SourceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`source ${i?.source}`)
};

const es_figures_uttered_source = /** @type {(inputs: Figures_Uttered_SourceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`fuente ${i?.source}`)
};

/**
* | output |
* | --- |
* | "source {source}" |
*
* @param {Figures_Uttered_SourceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_uttered_source = /** @type {((inputs: Figures_Uttered_SourceInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Uttered_SourceInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_uttered_source(inputs)
	return en_figures_uttered_source(inputs)
});