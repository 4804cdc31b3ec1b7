/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Audience_InternalInputs */

const en_figures_audience_internal = /** @type {(inputs: Figures_Audience_InternalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`internal: exact numbers`)
};

const es_figures_audience_internal = /** @type {(inputs: Figures_Audience_InternalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`interna: números exactos`)
};

/**
* | output |
* | --- |
* | "internal: exact numbers" |
*
* @param {Figures_Audience_InternalInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_audience_internal = /** @type {((inputs?: Figures_Audience_InternalInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Audience_InternalInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_audience_internal(inputs)
	return en_figures_audience_internal(inputs)
});