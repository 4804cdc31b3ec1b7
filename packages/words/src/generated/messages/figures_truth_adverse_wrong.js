/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Truth_Adverse_WrongInputs */

const en_figures_truth_adverse_wrong = /** @type {(inputs: Figures_Truth_Adverse_WrongInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`adverse outcomes settled of persons with neither role nor conduct`)
};

const es_figures_truth_adverse_wrong = /** @type {(inputs: Figures_Truth_Adverse_WrongInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`resultados adversos firmes sobre personas sin papel ni conducta`)
};

/**
* | output |
* | --- |
* | "adverse outcomes settled of persons with neither role nor conduct" |
*
* @param {Figures_Truth_Adverse_WrongInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_truth_adverse_wrong = /** @type {((inputs?: Figures_Truth_Adverse_WrongInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_Adverse_WrongInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_truth_adverse_wrong(inputs)
	return en_figures_truth_adverse_wrong(inputs)
});