/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ all: NonNullable<unknown>, none: NonNullable<unknown>, undecided: NonNullable<unknown> }} Figures_Counter_Fact_WithheldInputs */

const en_figures_counter_fact_withheld = /** @type {(inputs: Figures_Counter_Fact_WithheldInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`To be under review says nothing about what a person did: of the ${i?.all} persons under review, the number for whom [neither a role in the network nor conduct of their own](CF) is supported is ${i?.none}, and ${i?.undecided} of the persons under review are [not yet decided](U).`)
};

const es_figures_counter_fact_withheld = /** @type {(inputs: Figures_Counter_Fact_WithheldInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Estar en revisión no dice nada de lo que hizo una persona: de las ${i?.all} personas en revisión, el número de aquellas sin que conste acreditado [ni un papel en la red ni conducta propia](CF) está ${i?.none}, y ${i?.undecided} de las personas en revisión están [aún sin decidir](U).`)
};

/**
* | output |
* | --- |
* | "To be under review says nothing about what a person did: of the {all} persons under review, the number for whom [neither a role in the network nor conduct of..." |
*
* @param {Figures_Counter_Fact_WithheldInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_counter_fact_withheld = /** @type {((inputs: Figures_Counter_Fact_WithheldInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Counter_Fact_WithheldInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_counter_fact_withheld(inputs)
	return en_figures_counter_fact_withheld(inputs)
});