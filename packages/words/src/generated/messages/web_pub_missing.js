/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Web_Pub_MissingInputs */

const en_web_pub_missing = /** @type {(inputs: Web_Pub_MissingInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} signature is missing: two keys publish.`);
	return /** @type {LocalizedString} */ (`${i?.n} signatures are missing: two keys publish.`)
	
};

const es_web_pub_missing = /** @type {(inputs: Web_Pub_MissingInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`Falta ${i?.n} firma: se publica con dos claves.`);
	return /** @type {LocalizedString} */ (`Faltan ${i?.n} firmas: se publica con dos claves.`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} signature is missing: two keys publish." |
* | * | "{n} signatures are missing: two keys publish." |
*
* @param {Web_Pub_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_pub_missing = /** @type {((inputs: Web_Pub_MissingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_MissingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_pub_missing(inputs)
	return en_web_pub_missing(inputs)
});