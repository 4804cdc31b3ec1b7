/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Date_OpenInputs */

const en_figures_date_open = /** @type {(inputs: Figures_Date_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`open`)
};

const es_figures_date_open = /** @type {(inputs: Figures_Date_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`abierta`)
};

/**
* | output |
* | --- |
* | "open" |
*
* @param {Figures_Date_OpenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_date_open = /** @type {((inputs?: Figures_Date_OpenInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Date_OpenInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_date_open(inputs)
	return en_figures_date_open(inputs)
});