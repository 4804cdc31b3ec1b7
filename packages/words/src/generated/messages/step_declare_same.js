/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Step_Declare_SameInputs */

const en_step_declare_same = /** @type {(inputs: Step_Declare_SameInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} pair of details is taken as one.`);
	return /** @type {LocalizedString} */ (`${i?.n} pairs of details are taken as one.`)
	
};

const es_step_declare_same = /** @type {(inputs: Step_Declare_SameInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} par de datos se toma como uno solo.`);
	return /** @type {LocalizedString} */ (`${i?.n} pares de datos se toman como uno solo.`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} pair of details is taken as one." |
* | * | "{n} pairs of details are taken as one." |
*
* @param {Step_Declare_SameInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_declare_same = /** @type {((inputs: Step_Declare_SameInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Declare_SameInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_declare_same(inputs)
	return en_step_declare_same(inputs)
});