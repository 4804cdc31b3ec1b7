/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Truth_MissedInputs */

const en_figures_truth_missed = /** @type {(inputs: Figures_Truth_MissedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`missed, though they left a trace`)
};

const es_figures_truth_missed = /** @type {(inputs: Figures_Truth_MissedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`no halladas, aunque dejaron rastro`)
};

/**
* | output |
* | --- |
* | "missed, though they left a trace" |
*
* @param {Figures_Truth_MissedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_truth_missed = /** @type {((inputs?: Figures_Truth_MissedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_MissedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_truth_missed(inputs)
	return en_figures_truth_missed(inputs)
});