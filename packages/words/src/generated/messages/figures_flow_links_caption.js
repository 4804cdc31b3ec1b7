/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Flow_Links_CaptionInputs */

const en_figures_flow_links_caption = /** @type {(inputs: Figures_Flow_Links_CaptionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`used what the network used`)
};

const es_figures_flow_links_caption = /** @type {(inputs: Figures_Flow_Links_CaptionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`usaron lo que usó la red`)
};

/**
* | output |
* | --- |
* | "used what the network used" |
*
* @param {Figures_Flow_Links_CaptionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_flow_links_caption = /** @type {((inputs?: Figures_Flow_Links_CaptionInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Flow_Links_CaptionInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_flow_links_caption(inputs)
	return en_figures_flow_links_caption(inputs)
});