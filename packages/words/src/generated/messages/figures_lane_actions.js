/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Lane_ActionsInputs */

const en_figures_lane_actions = /** @type {(inputs: Figures_Lane_ActionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Actions`)
};

const es_figures_lane_actions = /** @type {(inputs: Figures_Lane_ActionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Actuaciones`)
};

/**
* | output |
* | --- |
* | "Actions" |
*
* @param {Figures_Lane_ActionsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_lane_actions = /** @type {((inputs?: Figures_Lane_ActionsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Lane_ActionsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_lane_actions(inputs)
	return en_figures_lane_actions(inputs)
});