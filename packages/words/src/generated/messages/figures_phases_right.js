/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Phases_RightInputs */

const en_figures_phases_right = /** @type {(inputs: Figures_Phases_RightInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`dark: before decided; green: after a decision`)
};

const es_figures_phases_right = /** @type {(inputs: Figures_Phases_RightInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`oscuro: antes de decidirse; verde: tras una decisión`)
};

/**
* | output |
* | --- |
* | "dark: before decided; green: after a decision" |
*
* @param {Figures_Phases_RightInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_phases_right = /** @type {((inputs?: Figures_Phases_RightInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Phases_RightInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_phases_right(inputs)
	return en_figures_phases_right(inputs)
});