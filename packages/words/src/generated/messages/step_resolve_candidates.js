/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Step_Resolve_CandidatesInputs */

const en_step_resolve_candidates = /** @type {(inputs: Step_Resolve_CandidatesInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} pair may be one person and waits for somebody to judge; it was not joined.`);
	return /** @type {LocalizedString} */ (`${i?.n} pairs may be one person and wait for somebody to judge; they were not joined.`)
	
};

const es_step_resolve_candidates = /** @type {(inputs: Step_Resolve_CandidatesInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} par puede ser una sola persona y espera a que alguien lo juzgue; no se unió.`);
	return /** @type {LocalizedString} */ (`${i?.n} pares pueden ser una sola persona y esperan a que alguien los juzgue; no se unieron.`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} pair may be one person and waits for somebody to judge; it was not joined." |
* | * | "{n} pairs may be one person and wait for somebody to judge; they were not joined." |
*
* @param {Step_Resolve_CandidatesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_resolve_candidates = /** @type {((inputs: Step_Resolve_CandidatesInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Resolve_CandidatesInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_resolve_candidates(inputs)
	return en_step_resolve_candidates(inputs)
});