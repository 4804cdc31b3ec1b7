/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ number: NonNullable<unknown> }} Figures_SupersedesInputs */

const en_figures_supersedes = /** @type {(inputs: Figures_SupersedesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`replaces ${i?.number}`)
};

const es_figures_supersedes = /** @type {(inputs: Figures_SupersedesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`sustituye a la ${i?.number}`)
};

/**
* | output |
* | --- |
* | "replaces {number}" |
*
* @param {Figures_SupersedesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_supersedes = /** @type {((inputs: Figures_SupersedesInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_SupersedesInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_supersedes(inputs)
	return en_figures_supersedes(inputs)
});