/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ truth: NonNullable<unknown>, found: NonNullable<unknown>, missed: NonNullable<unknown>, none: NonNullable<unknown>, cohort: NonNullable<unknown>, innocent: NonNullable<unknown> }} Figures_Truth_LedeInputs */

const en_figures_truth_lede = /** @type {(inputs: Figures_Truth_LedeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`In truth the network moved ${i?.truth} persons. The review found ${i?.found} of them, missed ${i?.missed} who left a trace, and could not have found ${i?.none} who are in no file that could show it. Of the ${i?.cohort} persons under review, ${i?.innocent} had nothing to do with the network.`)
};

const es_figures_truth_lede = /** @type {(inputs: Figures_Truth_LedeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`En verdad la red trasladó a ${i?.truth} personas. La revisión halló a ${i?.found}, pasó por alto a ${i?.missed} que dejaron rastro, y no pudo hallar a ${i?.none} que no están en ningún archivo que pudiera mostrarlo. De las ${i?.cohort} personas en revisión, ${i?.innocent} no tenían nada que ver con la red.`)
};

/**
* | output |
* | --- |
* | "In truth the network moved {truth} persons. The review found {found} of them, missed {missed} who left a trace, and could not have found {none} who are in no..." |
*
* @param {Figures_Truth_LedeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_truth_lede = /** @type {((inputs: Figures_Truth_LedeInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_LedeInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_truth_lede(inputs)
	return en_figures_truth_lede(inputs)
});