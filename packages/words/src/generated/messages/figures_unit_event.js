/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Unit_EventInputs */

const en_figures_unit_event = /** @type {(inputs: Figures_Unit_EventInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`events`)
};

const es_figures_unit_event = /** @type {(inputs: Figures_Unit_EventInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`hechos`)
};

/**
* | output |
* | --- |
* | "events" |
*
* @param {Figures_Unit_EventInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_unit_event = /** @type {((inputs?: Figures_Unit_EventInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Unit_EventInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_unit_event(inputs)
	return en_figures_unit_event(inputs)
});