/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Kinds_VehicleInputs */

const en_step_kinds_vehicle = /** @type {(inputs: Step_Kinds_VehicleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`vehicles`)
};

const es_step_kinds_vehicle = /** @type {(inputs: Step_Kinds_VehicleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`vehículos`)
};

/**
* | output |
* | --- |
* | "vehicles" |
*
* @param {Step_Kinds_VehicleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_kinds_vehicle = /** @type {((inputs?: Step_Kinds_VehicleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Kinds_VehicleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_kinds_vehicle(inputs)
	return en_step_kinds_vehicle(inputs)
});