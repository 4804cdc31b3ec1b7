/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Carried_RestInputs */

const en_figures_carried_rest = /** @type {(inputs: Figures_Carried_RestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cannot be derived: arrested and not found count different things, and one person can be both or neither.`)
};

const es_figures_carried_rest = /** @type {(inputs: Figures_Carried_RestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No se puede derivar: arrestadas y no halladas cuentan cosas distintas, y una persona puede ser ambas o ninguna.`)
};

/**
* | output |
* | --- |
* | "Cannot be derived: arrested and not found count different things, and one person can be both or neither." |
*
* @param {Figures_Carried_RestInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_carried_rest = /** @type {((inputs?: Figures_Carried_RestInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Carried_RestInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_carried_rest(inputs)
	return en_figures_carried_rest(inputs)
});