/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_True_UnknownInputs */

const en_figures_true_unknown = /** @type {(inputs: Figures_True_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not to be found is not hiding: files end, people move on.`)
};

const es_figures_true_unknown = /** @type {(inputs: Figures_True_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No ser hallado no es esconderse: los archivos terminan, la gente sigue su camino.`)
};

/**
* | output |
* | --- |
* | "Not to be found is not hiding: files end, people move on." |
*
* @param {Figures_True_UnknownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_true_unknown = /** @type {((inputs?: Figures_True_UnknownInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_True_UnknownInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_true_unknown(inputs)
	return en_figures_true_unknown(inputs)
});