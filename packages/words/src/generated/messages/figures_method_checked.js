/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Method_CheckedInputs */

const en_figures_method_checked = /** @type {(inputs: Figures_Method_CheckedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Every identity of the annex was checked on the lists of persons before release.`)
};

const es_figures_method_checked = /** @type {(inputs: Figures_Method_CheckedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cada identidad del anexo se comprobó sobre las listas de personas antes de publicar.`)
};

/**
* | output |
* | --- |
* | "Every identity of the annex was checked on the lists of persons before release." |
*
* @param {Figures_Method_CheckedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_method_checked = /** @type {((inputs?: Figures_Method_CheckedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Method_CheckedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_method_checked(inputs)
	return en_figures_method_checked(inputs)
});