/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_ConflictsInputs */

const en_figures_conflicts = /** @type {(inputs: Figures_ConflictsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`conflicts`)
};

const es_figures_conflicts = /** @type {(inputs: Figures_ConflictsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`se contradice`)
};

/**
* | output |
* | --- |
* | "conflicts" |
*
* @param {Figures_ConflictsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_conflicts = /** @type {((inputs?: Figures_ConflictsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_ConflictsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_conflicts(inputs)
	return en_figures_conflicts(inputs)
});