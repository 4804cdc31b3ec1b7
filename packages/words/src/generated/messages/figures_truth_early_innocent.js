/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Truth_Early_InnocentInputs */

const en_figures_truth_early_innocent = /** @type {(inputs: Figures_Truth_Early_InnocentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`acted on before decided, with neither role nor conduct of their own`)
};

const es_figures_truth_early_innocent = /** @type {(inputs: Figures_Truth_Early_InnocentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`objeto de actuación antes de decidirse, sin papel ni conducta propia`)
};

/**
* | output |
* | --- |
* | "acted on before decided, with neither role nor conduct of their own" |
*
* @param {Figures_Truth_Early_InnocentInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_truth_early_innocent = /** @type {((inputs?: Figures_Truth_Early_InnocentInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_Early_InnocentInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_truth_early_innocent(inputs)
	return en_figures_truth_early_innocent(inputs)
});