/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_W1Inputs */

const en_figures_define_w1 = /** @type {(inputs: Figures_Define_W1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Held at the as-of point, by a dated claim. Custody can begin elsewhere and end: it is neither a part nor a bound of the arrests.`)
};

const es_figures_define_w1 = /** @type {(inputs: Figures_Define_W1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Retenidas en la fecha de referencia, según un dato fechado. La custodia puede empezar en otro lugar y terminar: no es parte ni límite de los arrestos.`)
};

/**
* | output |
* | --- |
* | "Held at the as-of point, by a dated claim. Custody can begin elsewhere and end: it is neither a part nor a bound of the arrests." |
*
* @param {Figures_Define_W1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_w1 = /** @type {((inputs?: Figures_Define_W1Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_W1Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_w1(inputs)
	return en_figures_define_w1(inputs)
});