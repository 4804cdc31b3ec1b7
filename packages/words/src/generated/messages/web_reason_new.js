/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Web_Reason_NewInputs */

const en_web_reason_new = /** @type {(inputs: Web_Reason_NewInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} new`);
	return /** @type {LocalizedString} */ (`${i?.n} new`)
	
};

const es_web_reason_new = /** @type {(inputs: Web_Reason_NewInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} alta`);
	return /** @type {LocalizedString} */ (`${i?.n} altas`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} new" |
* | * | "{n} new" |
*
* @param {Web_Reason_NewInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_reason_new = /** @type {((inputs: Web_Reason_NewInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Reason_NewInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_reason_new(inputs)
	return en_web_reason_new(inputs)
});