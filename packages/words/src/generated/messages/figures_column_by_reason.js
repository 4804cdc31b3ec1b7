/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Column_By_ReasonInputs */

const en_figures_column_by_reason = /** @type {(inputs: Figures_Column_By_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`by reason`)
};

const es_figures_column_by_reason = /** @type {(inputs: Figures_Column_By_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`por motivo`)
};

/**
* | output |
* | --- |
* | "by reason" |
*
* @param {Figures_Column_By_ReasonInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_column_by_reason = /** @type {((inputs?: Figures_Column_By_ReasonInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_By_ReasonInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_column_by_reason(inputs)
	return en_figures_column_by_reason(inputs)
});