/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Kinds_AddressInputs */

const en_step_kinds_address = /** @type {(inputs: Step_Kinds_AddressInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`addresses`)
};

const es_step_kinds_address = /** @type {(inputs: Step_Kinds_AddressInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`direcciones`)
};

/**
* | output |
* | --- |
* | "addresses" |
*
* @param {Step_Kinds_AddressInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_kinds_address = /** @type {((inputs?: Step_Kinds_AddressInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Kinds_AddressInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_kinds_address(inputs)
	return en_step_kinds_address(inputs)
});