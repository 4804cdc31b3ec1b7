/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_RowsInputs */

const en_amount_rows = /** @type {(inputs: Amount_RowsInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} row`);
	return /** @type {LocalizedString} */ (`${i?.n} rows`)
	
};

const es_amount_rows = /** @type {(inputs: Amount_RowsInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} fila`);
	return /** @type {LocalizedString} */ (`${i?.n} filas`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} row" |
* | * | "{n} rows" |
*
* @param {Amount_RowsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const amount_rows = /** @type {((inputs: Amount_RowsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_RowsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_amount_rows(inputs)
	return en_amount_rows(inputs)
});