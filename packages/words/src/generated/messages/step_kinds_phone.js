/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Kinds_PhoneInputs */

const en_step_kinds_phone = /** @type {(inputs: Step_Kinds_PhoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`phones`)
};

const es_step_kinds_phone = /** @type {(inputs: Step_Kinds_PhoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`teléfonos`)
};

/**
* | output |
* | --- |
* | "phones" |
*
* @param {Step_Kinds_PhoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_kinds_phone = /** @type {((inputs?: Step_Kinds_PhoneInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Kinds_PhoneInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_kinds_phone(inputs)
	return en_step_kinds_phone(inputs)
});