/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_S4Inputs */

const en_figures_define_s4 = /** @type {(inputs: Figures_Define_S4Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Review is paused for a stated reason.`)
};

const es_figures_define_s4 = /** @type {(inputs: Figures_Define_S4Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`La revisión está en pausa por un motivo indicado.`)
};

/**
* | output |
* | --- |
* | "Review is paused for a stated reason." |
*
* @param {Figures_Define_S4Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_s4 = /** @type {((inputs?: Figures_Define_S4Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_S4Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_s4(inputs)
	return en_figures_define_s4(inputs)
});