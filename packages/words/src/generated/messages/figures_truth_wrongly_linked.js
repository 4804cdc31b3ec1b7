/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Truth_Wrongly_LinkedInputs */

const en_figures_truth_wrongly_linked = /** @type {(inputs: Figures_Truth_Wrongly_LinkedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons under review who had nothing to do with the network`)
};

const es_figures_truth_wrongly_linked = /** @type {(inputs: Figures_Truth_Wrongly_LinkedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas en revisión que no tenían nada que ver con la red`)
};

/**
* | output |
* | --- |
* | "persons under review who had nothing to do with the network" |
*
* @param {Figures_Truth_Wrongly_LinkedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_truth_wrongly_linked = /** @type {((inputs?: Figures_Truth_Wrongly_LinkedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_Wrongly_LinkedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_truth_wrongly_linked(inputs)
	return en_figures_truth_wrongly_linked(inputs)
});