/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Flow_Cohort_CaptionInputs */

const en_figures_flow_cohort_caption = /** @type {(inputs: Figures_Flow_Cohort_CaptionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`what two readers decided`)
};

const es_figures_flow_cohort_caption = /** @type {(inputs: Figures_Flow_Cohort_CaptionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`lo que decidieron dos lectores`)
};

/**
* | output |
* | --- |
* | "what two readers decided" |
*
* @param {Figures_Flow_Cohort_CaptionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_flow_cohort_caption = /** @type {((inputs?: Figures_Flow_Cohort_CaptionInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Flow_Cohort_CaptionInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_flow_cohort_caption(inputs)
	return en_figures_flow_cohort_caption(inputs)
});