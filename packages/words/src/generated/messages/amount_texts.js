/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_TextsInputs */

const en_amount_texts = /** @type {(inputs: Amount_TextsInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} text`);
	return /** @type {LocalizedString} */ (`${i?.n} texts`)
	
};

const es_amount_texts = /** @type {(inputs: Amount_TextsInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} texto`);
	return /** @type {LocalizedString} */ (`${i?.n} textos`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} text" |
* | * | "{n} texts" |
*
* @param {Amount_TextsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const amount_texts = /** @type {((inputs: Amount_TextsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_TextsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_amount_texts(inputs)
	return en_amount_texts(inputs)
});