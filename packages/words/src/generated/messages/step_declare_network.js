/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ id: NonNullable<unknown>, details: NonNullable<unknown>, events: NonNullable<unknown> }} Step_Declare_NetworkInputs */

const en_step_declare_network = /** @type {(inputs: Step_Declare_NetworkInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Network ${i?.id}: ${i?.details}, journeys among them, ${i?.events},`)
};

const es_step_declare_network = /** @type {(inputs: Step_Declare_NetworkInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Red ${i?.id}: ${i?.details}, viajes entre ellos, ${i?.events},`)
};

/**
* | output |
* | --- |
* | "Network {id}: {details}, journeys among them, {events}," |
*
* @param {Step_Declare_NetworkInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_declare_network = /** @type {((inputs: Step_Declare_NetworkInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Declare_NetworkInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_declare_network(inputs)
	return en_step_declare_network(inputs)
});