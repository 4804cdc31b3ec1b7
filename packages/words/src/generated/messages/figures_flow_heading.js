/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Flow_HeadingInputs */

const en_figures_flow_heading = /** @type {(inputs: Figures_Flow_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`From records to decisions`)
};

const es_figures_flow_heading = /** @type {(inputs: Figures_Flow_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De los registros a las decisiones`)
};

/**
* | output |
* | --- |
* | "From records to decisions" |
*
* @param {Figures_Flow_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_flow_heading = /** @type {((inputs?: Figures_Flow_HeadingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Flow_HeadingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_flow_heading(inputs)
	return en_figures_flow_heading(inputs)
});