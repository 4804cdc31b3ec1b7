/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Redress_NoneInputs */

const en_figures_redress_none = /** @type {(inputs: Figures_Redress_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No requests for redress are recorded.`)
};

const es_figures_redress_none = /** @type {(inputs: Figures_Redress_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No constan solicitudes de rectificación.`)
};

/**
* | output |
* | --- |
* | "No requests for redress are recorded." |
*
* @param {Figures_Redress_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_redress_none = /** @type {((inputs?: Figures_Redress_NoneInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Redress_NoneInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_redress_none(inputs)
	return en_figures_redress_none(inputs)
});