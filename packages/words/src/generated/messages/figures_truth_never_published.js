/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Truth_Never_PublishedInputs */

const en_figures_truth_never_published = /** @type {(inputs: Figures_Truth_Never_PublishedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`These numbers come from the simulation's own truth. A real review never has them: it has only the files and what chance would give.`)
};

const es_figures_truth_never_published = /** @type {(inputs: Figures_Truth_Never_PublishedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Estos números vienen de la verdad de la propia simulación. Una revisión real nunca los tiene: solo tiene los archivos y lo que daría el azar.`)
};

/**
* | output |
* | --- |
* | "These numbers come from the simulation's own truth. A real review never has them: it has only the files and what chance would give." |
*
* @param {Figures_Truth_Never_PublishedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_truth_never_published = /** @type {((inputs?: Figures_Truth_Never_PublishedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_Never_PublishedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_truth_never_published(inputs)
	return en_figures_truth_never_published(inputs)
});