/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_HeadersInputs */

const en_amount_headers = /** @type {(inputs: Amount_HeadersInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} header`);
	return /** @type {LocalizedString} */ (`${i?.n} headers`)
	
};

const es_amount_headers = /** @type {(inputs: Amount_HeadersInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} cabecera`);
	return /** @type {LocalizedString} */ (`${i?.n} cabeceras`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} header" |
* | * | "{n} headers" |
*
* @param {Amount_HeadersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const amount_headers = /** @type {((inputs: Amount_HeadersInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_HeadersInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_amount_headers(inputs)
	return en_amount_headers(inputs)
});