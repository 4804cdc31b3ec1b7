/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_ValuesInputs */

const en_amount_values = /** @type {(inputs: Amount_ValuesInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} value`);
	return /** @type {LocalizedString} */ (`${i?.n} values`)
	
};

const es_amount_values = /** @type {(inputs: Amount_ValuesInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} valor`);
	return /** @type {LocalizedString} */ (`${i?.n} valores`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} value" |
* | * | "{n} values" |
*
* @param {Amount_ValuesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const amount_values = /** @type {((inputs: Amount_ValuesInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_ValuesInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_amount_values(inputs)
	return en_amount_values(inputs)
});