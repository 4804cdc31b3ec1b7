/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Loosening_Same_BuildingInputs */

const en_step_loosening_same_building = /** @type {(inputs: Step_Loosening_Same_BuildingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`the same building, with and without a unit`)
};

const es_step_loosening_same_building = /** @type {(inputs: Step_Loosening_Same_BuildingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ser el mismo edificio, con y sin vivienda`)
};

/**
* | output |
* | --- |
* | "the same building, with and without a unit" |
*
* @param {Step_Loosening_Same_BuildingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_loosening_same_building = /** @type {((inputs?: Step_Loosening_Same_BuildingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Loosening_Same_BuildingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_loosening_same_building(inputs)
	return en_step_loosening_same_building(inputs)
});