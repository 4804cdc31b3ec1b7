/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Tool_Claims_PersonsInputs */

const en_tool_claims_persons = /** @type {(inputs: Tool_Claims_PersonsInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} person`);
	return /** @type {LocalizedString} */ (`${i?.n} persons`)
	
};

const es_tool_claims_persons = /** @type {(inputs: Tool_Claims_PersonsInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} persona`);
	return /** @type {LocalizedString} */ (`${i?.n} personas`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} person" |
* | * | "{n} persons" |
*
* @param {Tool_Claims_PersonsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_claims_persons = /** @type {((inputs: Tool_Claims_PersonsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_PersonsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_claims_persons(inputs)
	return en_tool_claims_persons(inputs)
});