/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Web_Exclusion_PersonsInputs */

const en_web_exclusion_persons = /** @type {(inputs: Web_Exclusion_PersonsInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} person is left out.`);
	return /** @type {LocalizedString} */ (`${i?.n} persons are left out.`)
	
};

const es_web_exclusion_persons = /** @type {(inputs: Web_Exclusion_PersonsInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`Queda fuera ${i?.n} persona.`);
	return /** @type {LocalizedString} */ (`Quedan fuera ${i?.n} personas.`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} person is left out." |
* | * | "{n} persons are left out." |
*
* @param {Web_Exclusion_PersonsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_exclusion_persons = /** @type {((inputs: Web_Exclusion_PersonsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Exclusion_PersonsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_exclusion_persons(inputs)
	return en_web_exclusion_persons(inputs)
});