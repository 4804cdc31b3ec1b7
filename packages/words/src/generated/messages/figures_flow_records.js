/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Flow_RecordsInputs */

const en_figures_flow_records = /** @type {(inputs: Figures_Flow_RecordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`records`)
};

const es_figures_flow_records = /** @type {(inputs: Figures_Flow_RecordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`registros`)
};

/**
* | output |
* | --- |
* | "records" |
*
* @param {Figures_Flow_RecordsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_flow_records = /** @type {((inputs?: Figures_Flow_RecordsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Flow_RecordsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_flow_records(inputs)
	return en_figures_flow_records(inputs)
});