/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ text: NonNullable<unknown> }} Figures_Uttered_Counter_FactInputs */

const en_figures_uttered_counter_fact = /** @type {(inputs: Figures_Uttered_Counter_FactInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Against it: ${i?.text}`)
};

const es_figures_uttered_counter_fact = /** @type {(inputs: Figures_Uttered_Counter_FactInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`En contra: ${i?.text}`)
};

/**
* | output |
* | --- |
* | "Against it: {text}" |
*
* @param {Figures_Uttered_Counter_FactInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_uttered_counter_fact = /** @type {((inputs: Figures_Uttered_Counter_FactInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Uttered_Counter_FactInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_uttered_counter_fact(inputs)
	return en_figures_uttered_counter_fact(inputs)
});