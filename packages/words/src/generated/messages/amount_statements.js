/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_StatementsInputs */

const en_amount_statements = /** @type {(inputs: Amount_StatementsInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} statement`);
	return /** @type {LocalizedString} */ (`${i?.n} statements`)
	
};

const es_amount_statements = /** @type {(inputs: Amount_StatementsInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} afirmación`);
	return /** @type {LocalizedString} */ (`${i?.n} afirmaciones`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} statement" |
* | * | "{n} statements" |
*
* @param {Amount_StatementsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const amount_statements = /** @type {((inputs: Amount_StatementsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_StatementsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_amount_statements(inputs)
	return en_amount_statements(inputs)
});