/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Web_Queue_TotalInputs */

const en_web_queue_total = /** @type {(inputs: Web_Queue_TotalInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} person`);
	return /** @type {LocalizedString} */ (`${i?.n} persons`)
	
};

const es_web_queue_total = /** @type {(inputs: Web_Queue_TotalInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} persona`);
	return /** @type {LocalizedString} */ (`${i?.n} personas`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} person" |
* | * | "{n} persons" |
*
* @param {Web_Queue_TotalInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_queue_total = /** @type {((inputs: Web_Queue_TotalInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Queue_TotalInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_queue_total(inputs)
	return en_web_queue_total(inputs)
});