/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Step_Retention_TotalInputs */

const en_step_retention_total = /** @type {(inputs: Step_Retention_TotalInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} decided person.`);
	return /** @type {LocalizedString} */ (`${i?.n} decided persons.`)
	
};

const es_step_retention_total = /** @type {(inputs: Step_Retention_TotalInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} persona decidida.`);
	return /** @type {LocalizedString} */ (`${i?.n} personas decididas.`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} decided person." |
* | * | "{n} decided persons." |
*
* @param {Step_Retention_TotalInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_retention_total = /** @type {((inputs: Step_Retention_TotalInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Retention_TotalInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_retention_total(inputs)
	return en_step_retention_total(inputs)
});