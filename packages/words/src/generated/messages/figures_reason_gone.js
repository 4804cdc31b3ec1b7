/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Reason_GoneInputs */

const en_figures_reason_gone = /** @type {(inputs: Figures_Reason_GoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`no longer a person of their own`)
};

const es_figures_reason_gone = /** @type {(inputs: Figures_Reason_GoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ya no son una persona aparte`)
};

/**
* | output |
* | --- |
* | "no longer a person of their own" |
*
* @param {Figures_Reason_GoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_reason_gone = /** @type {((inputs?: Figures_Reason_GoneInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Reason_GoneInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_reason_gone(inputs)
	return en_figures_reason_gone(inputs)
});