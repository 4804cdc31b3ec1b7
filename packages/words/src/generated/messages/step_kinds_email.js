/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Kinds_EmailInputs */

const en_step_kinds_email = /** @type {(inputs: Step_Kinds_EmailInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`e-mail addresses`)
};

const es_step_kinds_email = /** @type {(inputs: Step_Kinds_EmailInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`correos electrónicos`)
};

/**
* | output |
* | --- |
* | "e-mail addresses" |
*
* @param {Step_Kinds_EmailInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_kinds_email = /** @type {((inputs?: Step_Kinds_EmailInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Kinds_EmailInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_kinds_email(inputs)
	return en_step_kinds_email(inputs)
});