/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Step_Withdraw_ReopenInputs */

const en_step_withdraw_reopen = /** @type {(inputs: Step_Withdraw_ReopenInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} decision reopens:`);
	return /** @type {LocalizedString} */ (`${i?.n} decisions reopen:`)
	
};

const es_step_withdraw_reopen = /** @type {(inputs: Step_Withdraw_ReopenInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`Se reabre ${i?.n} decisión:`);
	return /** @type {LocalizedString} */ (`Se reabren ${i?.n} decisiones:`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} decision reopens:" |
* | * | "{n} decisions reopen:" |
*
* @param {Step_Withdraw_ReopenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_withdraw_reopen = /** @type {((inputs: Step_Withdraw_ReopenInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Withdraw_ReopenInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_withdraw_reopen(inputs)
	return en_step_withdraw_reopen(inputs)
});