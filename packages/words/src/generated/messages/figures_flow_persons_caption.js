/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Flow_Persons_CaptionInputs */

const en_figures_flow_persons_caption = /** @type {(inputs: Figures_Flow_Persons_CaptionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`who they are`)
};

const es_figures_flow_persons_caption = /** @type {(inputs: Figures_Flow_Persons_CaptionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`quiénes son`)
};

/**
* | output |
* | --- |
* | "who they are" |
*
* @param {Figures_Flow_Persons_CaptionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_flow_persons_caption = /** @type {((inputs?: Figures_Flow_Persons_CaptionInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Flow_Persons_CaptionInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_flow_persons_caption(inputs)
	return en_figures_flow_persons_caption(inputs)
});