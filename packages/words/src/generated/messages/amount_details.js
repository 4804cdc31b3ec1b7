/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_DetailsInputs */

const en_amount_details = /** @type {(inputs: Amount_DetailsInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} shared detail`);
	return /** @type {LocalizedString} */ (`${i?.n} shared details`)
	
};

const es_amount_details = /** @type {(inputs: Amount_DetailsInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} dato compartido`);
	return /** @type {LocalizedString} */ (`${i?.n} datos compartidos`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} shared detail" |
* | * | "{n} shared details" |
*
* @param {Amount_DetailsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const amount_details = /** @type {((inputs: Amount_DetailsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_DetailsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_amount_details(inputs)
	return en_amount_details(inputs)
});