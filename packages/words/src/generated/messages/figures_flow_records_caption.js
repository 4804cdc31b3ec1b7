/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ searched: NonNullable<unknown>, all: NonNullable<unknown> }} Figures_Flow_Records_CaptionInputs */

const en_figures_flow_records_caption = /** @type {(inputs: Figures_Flow_Records_CaptionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`searched in ${i?.searched} of ${i?.all} systems`)
};

const es_figures_flow_records_caption = /** @type {(inputs: Figures_Flow_Records_CaptionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`en ${i?.searched} de ${i?.all} sistemas`)
};

/**
* | output |
* | --- |
* | "searched in {searched} of {all} systems" |
*
* @param {Figures_Flow_Records_CaptionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_flow_records_caption = /** @type {((inputs: Figures_Flow_Records_CaptionInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Flow_Records_CaptionInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_flow_records_caption(inputs)
	return en_figures_flow_records_caption(inputs)
});