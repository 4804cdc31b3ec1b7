/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Column_CustodianInputs */

const en_figures_column_custodian = /** @type {(inputs: Figures_Column_CustodianInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`custodian`)
};

const es_figures_column_custodian = /** @type {(inputs: Figures_Column_CustodianInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`custodio`)
};

/**
* | output |
* | --- |
* | "custodian" |
*
* @param {Figures_Column_CustodianInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_column_custodian = /** @type {((inputs?: Figures_Column_CustodianInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_CustodianInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_column_custodian(inputs)
	return en_figures_column_custodian(inputs)
});