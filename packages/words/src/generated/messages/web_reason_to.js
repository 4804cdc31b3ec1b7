/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown>, name: NonNullable<unknown> }} Web_Reason_ToInputs */

const en_web_reason_to = /** @type {(inputs: Web_Reason_ToInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} to: ${i?.name}`);
	return /** @type {LocalizedString} */ (`${i?.n} to: ${i?.name}`)
	
};

const es_web_reason_to = /** @type {(inputs: Web_Reason_ToInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} hacia: ${i?.name}`);
	return /** @type {LocalizedString} */ (`${i?.n} hacia: ${i?.name}`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} to: {name}" |
* | * | "{n} to: {name}" |
*
* @param {Web_Reason_ToInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_reason_to = /** @type {((inputs: Web_Reason_ToInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Reason_ToInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_reason_to(inputs)
	return en_web_reason_to(inputs)
});