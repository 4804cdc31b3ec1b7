/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_Plain_DetailsInputs */

const en_amount_plain_details = /** @type {(inputs: Amount_Plain_DetailsInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} detail`);
	return /** @type {LocalizedString} */ (`${i?.n} details`)
	
};

const es_amount_plain_details = /** @type {(inputs: Amount_Plain_DetailsInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} dato`);
	return /** @type {LocalizedString} */ (`${i?.n} datos`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} detail" |
* | * | "{n} details" |
*
* @param {Amount_Plain_DetailsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const amount_plain_details = /** @type {((inputs: Amount_Plain_DetailsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_Plain_DetailsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_amount_plain_details(inputs)
	return en_amount_plain_details(inputs)
});