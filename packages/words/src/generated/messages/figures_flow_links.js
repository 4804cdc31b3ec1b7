/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Flow_LinksInputs */

const en_figures_flow_links = /** @type {(inputs: Figures_Flow_LinksInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`with a link`)
};

const es_figures_flow_links = /** @type {(inputs: Figures_Flow_LinksInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`con un vínculo`)
};

/**
* | output |
* | --- |
* | "with a link" |
*
* @param {Figures_Flow_LinksInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_flow_links = /** @type {((inputs?: Figures_Flow_LinksInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Flow_LinksInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_flow_links(inputs)
	return en_figures_flow_links(inputs)
});