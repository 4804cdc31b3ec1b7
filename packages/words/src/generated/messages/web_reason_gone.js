/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Web_Reason_GoneInputs */

const en_web_reason_gone = /** @type {(inputs: Web_Reason_GoneInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} gone`);
	return /** @type {LocalizedString} */ (`${i?.n} gone`)
	
};

const es_web_reason_gone = /** @type {(inputs: Web_Reason_GoneInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} baja`);
	return /** @type {LocalizedString} */ (`${i?.n} bajas`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} gone" |
* | * | "{n} gone" |
*
* @param {Web_Reason_GoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_reason_gone = /** @type {((inputs: Web_Reason_GoneInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Reason_GoneInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_reason_gone(inputs)
	return en_web_reason_gone(inputs)
});