/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_Blank_LinesInputs */

const en_amount_blank_lines = /** @type {(inputs: Amount_Blank_LinesInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} blank line`);
	return /** @type {LocalizedString} */ (`${i?.n} blank lines`)
	
};

const es_amount_blank_lines = /** @type {(inputs: Amount_Blank_LinesInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} línea en blanco`);
	return /** @type {LocalizedString} */ (`${i?.n} líneas en blanco`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} blank line" |
* | * | "{n} blank lines" |
*
* @param {Amount_Blank_LinesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const amount_blank_lines = /** @type {((inputs: Amount_Blank_LinesInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_Blank_LinesInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_amount_blank_lines(inputs)
	return en_amount_blank_lines(inputs)
});