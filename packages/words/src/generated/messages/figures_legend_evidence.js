/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Legend_EvidenceInputs */

const en_figures_legend_evidence = /** @type {(inputs: Figures_Legend_EvidenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`carried by evidence`)
};

const es_figures_legend_evidence = /** @type {(inputs: Figures_Legend_EvidenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sustentado por prueba`)
};

/**
* | output |
* | --- |
* | "carried by evidence" |
*
* @param {Figures_Legend_EvidenceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_legend_evidence = /** @type {((inputs?: Figures_Legend_EvidenceInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Legend_EvidenceInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_legend_evidence(inputs)
	return en_figures_legend_evidence(inputs)
});