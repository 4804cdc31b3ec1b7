/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Status_Provisional_Single_ReaderInputs */

const en_figures_status_provisional_single_reader = /** @type {(inputs: Figures_Status_Provisional_Single_ReaderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`provisional, single reader`)
};

const es_figures_status_provisional_single_reader = /** @type {(inputs: Figures_Status_Provisional_Single_ReaderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`provisional, un solo lector`)
};

/**
* | output |
* | --- |
* | "provisional, single reader" |
*
* @param {Figures_Status_Provisional_Single_ReaderInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_status_provisional_single_reader = /** @type {((inputs?: Figures_Status_Provisional_Single_ReaderInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Status_Provisional_Single_ReaderInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_status_provisional_single_reader(inputs)
	return en_figures_status_provisional_single_reader(inputs)
});