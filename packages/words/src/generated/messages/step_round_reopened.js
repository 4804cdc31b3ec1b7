/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown>, cohort: NonNullable<unknown> }} Step_Round_ReopenedInputs */

const en_step_round_reopened = /** @type {(inputs: Step_Round_ReopenedInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} decision reopened. Under review: ${i?.cohort}.`);
	return /** @type {LocalizedString} */ (`${i?.n} decisions reopened. Under review: ${i?.cohort}.`)
	
};

const es_step_round_reopened = /** @type {(inputs: Step_Round_ReopenedInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} decisión reabierta. En revisión: ${i?.cohort}.`);
	return /** @type {LocalizedString} */ (`${i?.n} decisiones reabiertas. En revisión: ${i?.cohort}.`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} decision reopened. Under review: {cohort}." |
* | * | "{n} decisions reopened. Under review: {cohort}." |
*
* @param {Step_Round_ReopenedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_round_reopened = /** @type {((inputs: Step_Round_ReopenedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Round_ReopenedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_round_reopened(inputs)
	return en_step_round_reopened(inputs)
});