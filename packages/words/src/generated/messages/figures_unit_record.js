/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Unit_RecordInputs */

const en_figures_unit_record = /** @type {(inputs: Figures_Unit_RecordInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`records`)
};

const es_figures_unit_record = /** @type {(inputs: Figures_Unit_RecordInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`registros`)
};

/**
* | output |
* | --- |
* | "records" |
*
* @param {Figures_Unit_RecordInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_unit_record = /** @type {((inputs?: Figures_Unit_RecordInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Unit_RecordInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_unit_record(inputs)
	return en_figures_unit_record(inputs)
});