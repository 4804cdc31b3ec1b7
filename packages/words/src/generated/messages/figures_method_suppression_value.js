/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ k: NonNullable<unknown> }} Figures_Method_Suppression_ValueInputs */

const en_figures_method_suppression_value = /** @type {(inputs: Figures_Method_Suppression_ValueInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`1 to under ${i?.k} withheld in the public version, and whatever would give them away`)
};

const es_figures_method_suppression_value = /** @type {(inputs: Figures_Method_Suppression_ValueInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`de 1 a menos de ${i?.k} se reservan en la versión pública, y cuanto los delataría`)
};

/**
* | output |
* | --- |
* | "1 to under {k} withheld in the public version, and whatever would give them away" |
*
* @param {Figures_Method_Suppression_ValueInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_method_suppression_value = /** @type {((inputs: Figures_Method_Suppression_ValueInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Method_Suppression_ValueInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_method_suppression_value(inputs)
	return en_figures_method_suppression_value(inputs)
});