/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Kinds_AccountInputs */

const en_step_kinds_account = /** @type {(inputs: Step_Kinds_AccountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`accounts`)
};

const es_step_kinds_account = /** @type {(inputs: Step_Kinds_AccountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`cuentas`)
};

/**
* | output |
* | --- |
* | "accounts" |
*
* @param {Step_Kinds_AccountInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_kinds_account = /** @type {((inputs?: Step_Kinds_AccountInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Kinds_AccountInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_kinds_account(inputs)
	return en_step_kinds_account(inputs)
});