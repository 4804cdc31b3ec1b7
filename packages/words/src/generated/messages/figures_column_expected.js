/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Column_ExpectedInputs */

const en_figures_column_expected = /** @type {(inputs: Figures_Column_ExpectedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`expected by chance`)
};

const es_figures_column_expected = /** @type {(inputs: Figures_Column_ExpectedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`esperado por azar`)
};

/**
* | output |
* | --- |
* | "expected by chance" |
*
* @param {Figures_Column_ExpectedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_column_expected = /** @type {((inputs?: Figures_Column_ExpectedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_ExpectedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_column_expected(inputs)
	return en_figures_column_expected(inputs)
});