/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Audience_OversightInputs */

const en_figures_audience_oversight = /** @type {(inputs: Figures_Audience_OversightInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`for oversight: exact numbers, pseudonymous lists`)
};

const es_figures_audience_oversight = /** @type {(inputs: Figures_Audience_OversightInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`para supervisión: números exactos, listas seudónimas`)
};

/**
* | output |
* | --- |
* | "for oversight: exact numbers, pseudonymous lists" |
*
* @param {Figures_Audience_OversightInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_audience_oversight = /** @type {((inputs?: Figures_Audience_OversightInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Audience_OversightInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_audience_oversight(inputs)
	return en_figures_audience_oversight(inputs)
});