/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown> }} Step_Round_MoreInputs */

const en_step_round_more = /** @type {(inputs: Step_Round_MoreInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`... and ${i?.n} more (see --json).`)
};

const es_step_round_more = /** @type {(inputs: Step_Round_MoreInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`... y ${i?.n} más (vea --json).`)
};

/**
* | output |
* | --- |
* | "... and {n} more (see --json)." |
*
* @param {Step_Round_MoreInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_round_more = /** @type {((inputs: Step_Round_MoreInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Round_MoreInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_round_more(inputs)
	return en_step_round_more(inputs)
});