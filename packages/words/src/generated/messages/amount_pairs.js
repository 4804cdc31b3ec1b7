/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_PairsInputs */

const en_amount_pairs = /** @type {(inputs: Amount_PairsInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} pair`);
	return /** @type {LocalizedString} */ (`${i?.n} pairs`)
	
};

const es_amount_pairs = /** @type {(inputs: Amount_PairsInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} par`);
	return /** @type {LocalizedString} */ (`${i?.n} pares`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} pair" |
* | * | "{n} pairs" |
*
* @param {Amount_PairsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const amount_pairs = /** @type {((inputs: Amount_PairsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_PairsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_amount_pairs(inputs)
	return en_amount_pairs(inputs)
});