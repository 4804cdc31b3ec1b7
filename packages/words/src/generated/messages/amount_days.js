/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_DaysInputs */

const en_amount_days = /** @type {(inputs: Amount_DaysInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} day`);
	return /** @type {LocalizedString} */ (`${i?.n} days`)
	
};

const es_amount_days = /** @type {(inputs: Amount_DaysInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} día`);
	return /** @type {LocalizedString} */ (`${i?.n} días`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} day" |
* | * | "{n} days" |
*
* @param {Amount_DaysInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const amount_days = /** @type {((inputs: Amount_DaysInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_DaysInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_amount_days(inputs)
	return en_amount_days(inputs)
});