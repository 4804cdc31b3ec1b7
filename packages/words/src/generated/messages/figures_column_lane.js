/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Column_LaneInputs */

const en_figures_column_lane = /** @type {(inputs: Figures_Column_LaneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`kind`)
};

const es_figures_column_lane = /** @type {(inputs: Figures_Column_LaneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`clase`)
};

/**
* | output |
* | --- |
* | "kind" |
*
* @param {Figures_Column_LaneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_column_lane = /** @type {((inputs?: Figures_Column_LaneInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_LaneInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_column_lane(inputs)
	return en_figures_column_lane(inputs)
});