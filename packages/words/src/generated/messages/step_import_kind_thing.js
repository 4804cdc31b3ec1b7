/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown> }} Step_Import_Kind_ThingInputs */

const en_step_import_kind_thing = /** @type {(inputs: Step_Import_Kind_ThingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`things such as journeys, accounts, vehicles ${i?.n}`)
};

const es_step_import_kind_thing = /** @type {(inputs: Step_Import_Kind_ThingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`cosas como viajes, cuentas o vehículos: ${i?.n}`)
};

/**
* | output |
* | --- |
* | "things such as journeys, accounts, vehicles {n}" |
*
* @param {Step_Import_Kind_ThingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_import_kind_thing = /** @type {((inputs: Step_Import_Kind_ThingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Kind_ThingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_import_kind_thing(inputs)
	return en_step_import_kind_thing(inputs)
});