/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Step_Resolve_UnresolvableInputs */

const en_step_resolve_unresolvable = /** @type {(inputs: Step_Resolve_UnresolvableInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} record holds nothing beyond a name and makes no person.`);
	return /** @type {LocalizedString} */ (`${i?.n} records hold nothing beyond a name and make no person.`)
	
};

const es_step_resolve_unresolvable = /** @type {(inputs: Step_Resolve_UnresolvableInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} registro no tiene más que un nombre y no hace persona.`);
	return /** @type {LocalizedString} */ (`${i?.n} registros no tienen más que un nombre y no hacen persona.`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} record holds nothing beyond a name and makes no person." |
* | * | "{n} records hold nothing beyond a name and make no person." |
*
* @param {Step_Resolve_UnresolvableInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_resolve_unresolvable = /** @type {((inputs: Step_Resolve_UnresolvableInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Resolve_UnresolvableInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_resolve_unresolvable(inputs)
	return en_step_resolve_unresolvable(inputs)
});