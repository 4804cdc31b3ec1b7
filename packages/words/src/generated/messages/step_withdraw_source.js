/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ source: NonNullable<unknown>, name: NonNullable<unknown> }} Step_Withdraw_SourceInputs */

const en_step_withdraw_source = /** @type {(inputs: Step_Withdraw_SourceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Withdrawn: ${i?.source} ${i?.name}. Its file and record ids stay.`)
};

const es_step_withdraw_source = /** @type {(inputs: Step_Withdraw_SourceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Retirada: ${i?.source} ${i?.name}. Su archivo y los identificadores de sus registros se conservan.`)
};

/**
* | output |
* | --- |
* | "Withdrawn: {source} {name}. Its file and record ids stay." |
*
* @param {Step_Withdraw_SourceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_withdraw_source = /** @type {((inputs: Step_Withdraw_SourceInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Withdraw_SourceInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_withdraw_source(inputs)
	return en_step_withdraw_source(inputs)
});