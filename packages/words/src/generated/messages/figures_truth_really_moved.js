/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Truth_Really_MovedInputs */

const en_figures_truth_really_moved = /** @type {(inputs: Figures_Truth_Really_MovedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`moved, in truth`)
};

const es_figures_truth_really_moved = /** @type {(inputs: Figures_Truth_Really_MovedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`trasladadas, en verdad`)
};

/**
* | output |
* | --- |
* | "moved, in truth" |
*
* @param {Figures_Truth_Really_MovedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_truth_really_moved = /** @type {((inputs?: Figures_Truth_Really_MovedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_Really_MovedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_truth_really_moved(inputs)
	return en_figures_truth_really_moved(inputs)
});