/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, records: NonNullable<unknown>, persons: NonNullable<unknown> }} Step_Resolve_FoundInputs */

const en_step_resolve_found = /** @type {(inputs: Step_Resolve_FoundInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.records} is ${i?.persons}.`);
	return /** @type {LocalizedString} */ (`${i?.records} are ${i?.persons}.`)
	
};

const es_step_resolve_found = /** @type {(inputs: Step_Resolve_FoundInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.records} es ${i?.persons}.`);
	return /** @type {LocalizedString} */ (`${i?.records} son ${i?.persons}.`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{records} is {persons}." |
* | * | "{records} are {persons}." |
*
* @param {Step_Resolve_FoundInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_resolve_found = /** @type {((inputs: Step_Resolve_FoundInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Resolve_FoundInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_resolve_found(inputs)
	return en_step_resolve_found(inputs)
});