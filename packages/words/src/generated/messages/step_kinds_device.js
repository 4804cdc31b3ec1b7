/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Kinds_DeviceInputs */

const en_step_kinds_device = /** @type {(inputs: Step_Kinds_DeviceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`devices`)
};

const es_step_kinds_device = /** @type {(inputs: Step_Kinds_DeviceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`dispositivos`)
};

/**
* | output |
* | --- |
* | "devices" |
*
* @param {Step_Kinds_DeviceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_kinds_device = /** @type {((inputs?: Step_Kinds_DeviceInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Kinds_DeviceInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_kinds_device(inputs)
	return en_step_kinds_device(inputs)
});