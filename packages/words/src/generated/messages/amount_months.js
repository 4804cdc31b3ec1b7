/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_MonthsInputs */

const en_amount_months = /** @type {(inputs: Amount_MonthsInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} more month`);
	return /** @type {LocalizedString} */ (`${i?.n} more months`)
	
};

const es_amount_months = /** @type {(inputs: Amount_MonthsInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} mes más`);
	return /** @type {LocalizedString} */ (`${i?.n} meses más`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} more month" |
* | * | "{n} more months" |
*
* @param {Amount_MonthsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const amount_months = /** @type {((inputs: Amount_MonthsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_MonthsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_amount_months(inputs)
	return en_amount_months(inputs)
});