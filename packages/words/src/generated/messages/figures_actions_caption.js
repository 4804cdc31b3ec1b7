/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Actions_CaptionInputs */

const en_figures_actions_caption = /** @type {(inputs: Figures_Actions_CaptionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Adverse actions: events, by time and recorded basis`)
};

const es_figures_actions_caption = /** @type {(inputs: Figures_Actions_CaptionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Actuaciones adversas: hechos, por momento y fundamento registrado`)
};

/**
* | output |
* | --- |
* | "Adverse actions: events, by time and recorded basis" |
*
* @param {Figures_Actions_CaptionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_actions_caption = /** @type {((inputs?: Figures_Actions_CaptionInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Actions_CaptionInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_actions_caption(inputs)
	return en_figures_actions_caption(inputs)
});