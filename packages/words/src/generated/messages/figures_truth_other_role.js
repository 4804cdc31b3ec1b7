/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Truth_Other_RoleInputs */

const en_figures_truth_other_role = /** @type {(inputs: Figures_Truth_Other_RoleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`another role, in truth`)
};

const es_figures_truth_other_role = /** @type {(inputs: Figures_Truth_Other_RoleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`otro papel, en verdad`)
};

/**
* | output |
* | --- |
* | "another role, in truth" |
*
* @param {Figures_Truth_Other_RoleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_truth_other_role = /** @type {((inputs?: Figures_Truth_Other_RoleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_Other_RoleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_truth_other_role(inputs)
	return en_figures_truth_other_role(inputs)
});