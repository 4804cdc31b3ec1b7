/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_CfInputs */

const en_figures_noun_cf = /** @type {(inputs: Figures_Noun_CfInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons for whom neither a role nor own conduct is supported|neither a role in the network nor conduct of their own`)
};

const es_figures_noun_cf = /** @type {(inputs: Figures_Noun_CfInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas sin papel en la red ni conducta propia acreditados|ni un papel en la red ni conducta propia`)
};

/**
* | output |
* | --- |
* | "persons for whom neither a role nor own conduct is supported\|neither a role in the network nor conduct of their own" |
*
* @param {Figures_Noun_CfInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_cf = /** @type {((inputs?: Figures_Noun_CfInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_CfInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_cf(inputs)
	return en_figures_noun_cf(inputs)
});