/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Reason_NewInputs */

const en_figures_reason_new = /** @type {(inputs: Figures_Reason_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`new in the files`)
};

const es_figures_reason_new = /** @type {(inputs: Figures_Reason_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nuevas en los archivos`)
};

/**
* | output |
* | --- |
* | "new in the files" |
*
* @param {Figures_Reason_NewInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_reason_new = /** @type {((inputs?: Figures_Reason_NewInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Reason_NewInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_reason_new(inputs)
	return en_figures_reason_new(inputs)
});