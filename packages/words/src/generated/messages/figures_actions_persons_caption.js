/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Actions_Persons_CaptionInputs */

const en_figures_actions_persons_caption = /** @type {(inputs: Figures_Actions_Persons_CaptionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Persons, by what happened to them`)
};

const es_figures_actions_persons_caption = /** @type {(inputs: Figures_Actions_Persons_CaptionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Personas, según lo que les ocurrió`)
};

/**
* | output |
* | --- |
* | "Persons, by what happened to them" |
*
* @param {Figures_Actions_Persons_CaptionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_actions_persons_caption = /** @type {((inputs?: Figures_Actions_Persons_CaptionInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Actions_Persons_CaptionInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_actions_persons_caption(inputs)
	return en_figures_actions_persons_caption(inputs)
});