/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_BytesInputs */

const en_amount_bytes = /** @type {(inputs: Amount_BytesInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} byte`);
	return /** @type {LocalizedString} */ (`${i?.n} bytes`)
	
};

const es_amount_bytes = /** @type {(inputs: Amount_BytesInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} byte`);
	return /** @type {LocalizedString} */ (`${i?.n} bytes`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} byte" |
* | * | "{n} bytes" |
*
* @param {Amount_BytesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const amount_bytes = /** @type {((inputs: Amount_BytesInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_BytesInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_amount_bytes(inputs)
	return en_amount_bytes(inputs)
});