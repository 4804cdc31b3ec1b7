/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Lane_PlacesInputs */

const en_figures_lane_places = /** @type {(inputs: Figures_Lane_PlacesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Places`)
};

const es_figures_lane_places = /** @type {(inputs: Figures_Lane_PlacesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lugares`)
};

/**
* | output |
* | --- |
* | "Places" |
*
* @param {Figures_Lane_PlacesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_lane_places = /** @type {((inputs?: Figures_Lane_PlacesInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Lane_PlacesInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_lane_places(inputs)
	return en_figures_lane_places(inputs)
});