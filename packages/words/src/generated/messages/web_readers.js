/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Web_ReadersInputs */

const en_web_readers = /** @type {(inputs: Web_ReadersInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} reader`);
	return /** @type {LocalizedString} */ (`${i?.n} readers`)
	
};

const es_web_readers = /** @type {(inputs: Web_ReadersInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} lector`);
	return /** @type {LocalizedString} */ (`${i?.n} lectores`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} reader" |
* | * | "{n} readers" |
*
* @param {Web_ReadersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_readers = /** @type {((inputs: Web_ReadersInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_ReadersInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_readers(inputs)
	return en_web_readers(inputs)
});