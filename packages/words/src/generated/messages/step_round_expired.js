/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown>, persons: NonNullable<unknown> }} Step_Round_ExpiredInputs */

const en_step_round_expired = /** @type {(inputs: Step_Round_ExpiredInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} decision was too old to stand and reopened: ${i?.persons}`);
	return /** @type {LocalizedString} */ (`${i?.n} decisions were too old to stand and reopened: ${i?.persons}`)
	
};

const es_step_round_expired = /** @type {(inputs: Step_Round_ExpiredInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} decisión era demasiado antigua para valer y se reabrió: ${i?.persons}`);
	return /** @type {LocalizedString} */ (`${i?.n} decisiones eran demasiado antiguas para valer y se reabrieron: ${i?.persons}`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} decision was too old to stand and reopened: {persons}" |
* | * | "{n} decisions were too old to stand and reopened: {persons}" |
*
* @param {Step_Round_ExpiredInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_round_expired = /** @type {((inputs: Step_Round_ExpiredInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Round_ExpiredInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_round_expired(inputs)
	return en_step_round_expired(inputs)
});