/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Lane_TouchesInputs */

const en_figures_lane_touches = /** @type {(inputs: Figures_Lane_TouchesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Uses`)
};

const es_figures_lane_touches = /** @type {(inputs: Figures_Lane_TouchesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Usos`)
};

/**
* | output |
* | --- |
* | "Uses" |
*
* @param {Figures_Lane_TouchesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_lane_touches = /** @type {((inputs?: Figures_Lane_TouchesInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Lane_TouchesInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_lane_touches(inputs)
	return en_figures_lane_touches(inputs)
});