/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Figures_Noun_RuleInputs */

const en_figures_noun_rule = /** @type {(inputs: Figures_Noun_RuleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`persons counted by the rule “${i?.name}”|${i?.name}`)
};

const es_figures_noun_rule = /** @type {(inputs: Figures_Noun_RuleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`personas contadas por la regla «${i?.name}»|${i?.name}`)
};

/**
* | output |
* | --- |
* | "persons counted by the rule “{name}”\|{name}" |
*
* @param {Figures_Noun_RuleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_rule = /** @type {((inputs: Figures_Noun_RuleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_RuleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_rule(inputs)
	return en_figures_noun_rule(inputs)
});