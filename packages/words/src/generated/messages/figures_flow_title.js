/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Flow_TitleInputs */

const en_figures_flow_title = /** @type {(inputs: Figures_Flow_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Flow of the cohort`)
};

const es_figures_flow_title = /** @type {(inputs: Figures_Flow_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Recorrido de la cohorte`)
};

/**
* | output |
* | --- |
* | "Flow of the cohort" |
*
* @param {Figures_Flow_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_flow_title = /** @type {((inputs?: Figures_Flow_TitleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Flow_TitleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_flow_title(inputs)
	return en_figures_flow_title(inputs)
});