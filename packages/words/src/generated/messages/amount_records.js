/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_RecordsInputs */

const en_amount_records = /** @type {(inputs: Amount_RecordsInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} record`);
	return /** @type {LocalizedString} */ (`${i?.n} records`)
	
};

const es_amount_records = /** @type {(inputs: Amount_RecordsInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} registro`);
	return /** @type {LocalizedString} */ (`${i?.n} registros`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} record" |
* | * | "{n} records" |
*
* @param {Amount_RecordsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const amount_records = /** @type {((inputs: Amount_RecordsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_RecordsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_amount_records(inputs)
	return en_amount_records(inputs)
});