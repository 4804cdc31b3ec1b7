/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ definition: NonNullable<unknown>, outcomes: NonNullable<unknown> }} Figures_Define_RuleInputs */

const en_figures_define_rule = /** @type {(inputs: Figures_Define_RuleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`A named count of the charter, not a status of any person: ${i?.definition}. It counts the outcomes ${i?.outcomes}.`)
};

const es_figures_define_rule = /** @type {(inputs: Figures_Define_RuleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Un recuento con nombre del mandato, no una condición de ninguna persona: ${i?.definition}. Cuenta los resultados ${i?.outcomes}.`)
};

/**
* | output |
* | --- |
* | "A named count of the charter, not a status of any person: {definition}. It counts the outcomes {outcomes}." |
*
* @param {Figures_Define_RuleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_rule = /** @type {((inputs: Figures_Define_RuleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_RuleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_rule(inputs)
	return en_figures_define_rule(inputs)
});