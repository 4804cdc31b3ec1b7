/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown>, kappa: NonNullable<unknown> }} Step_Sample_KappaInputs */

const en_step_sample_kappa = /** @type {(inputs: Step_Sample_KappaInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} case with two answers; Cohen’s kappa ${i?.kappa}.`);
	return /** @type {LocalizedString} */ (`${i?.n} cases with two answers; Cohen’s kappa ${i?.kappa}.`)
	
};

const es_step_sample_kappa = /** @type {(inputs: Step_Sample_KappaInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} caso con dos respuestas; kappa de Cohen ${i?.kappa}.`);
	return /** @type {LocalizedString} */ (`${i?.n} casos con dos respuestas; kappa de Cohen ${i?.kappa}.`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} case with two answers; Cohen’s kappa {kappa}." |
* | * | "{n} cases with two answers; Cohen’s kappa {kappa}." |
*
* @param {Step_Sample_KappaInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_sample_kappa = /** @type {((inputs: Step_Sample_KappaInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Sample_KappaInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_sample_kappa(inputs)
	return en_step_sample_kappa(inputs)
});