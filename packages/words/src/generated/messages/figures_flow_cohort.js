/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Flow_CohortInputs */

const en_figures_flow_cohort = /** @type {(inputs: Figures_Flow_CohortInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`under review`)
};

const es_figures_flow_cohort = /** @type {(inputs: Figures_Flow_CohortInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`en revisión`)
};

/**
* | output |
* | --- |
* | "under review" |
*
* @param {Figures_Flow_CohortInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_flow_cohort = /** @type {((inputs?: Figures_Flow_CohortInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Flow_CohortInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_flow_cohort(inputs)
	return en_figures_flow_cohort(inputs)
});