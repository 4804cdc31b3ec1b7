/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_B2Inputs */

const en_figures_noun_b2 = /** @type {(inputs: Figures_Noun_B2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons acted on before decided and since cleared|since cleared|since been settled`)
};

const es_figures_noun_b2 = /** @type {(inputs: Figures_Noun_B2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas objeto de actuación antes de decidirse y después descartadas|después descartadas|resolvieron después|resolvió después`)
};

/**
* | output |
* | --- |
* | "persons acted on before decided and since cleared\|since cleared\|since been settled" |
*
* @param {Figures_Noun_B2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_b2 = /** @type {((inputs?: Figures_Noun_B2Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_B2Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_b2(inputs)
	return en_figures_noun_b2(inputs)
});