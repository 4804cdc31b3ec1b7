/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_TestsInputs */

const en_amount_tests = /** @type {(inputs: Amount_TestsInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} test`);
	return /** @type {LocalizedString} */ (`${i?.n} tests`)
	
};

const es_amount_tests = /** @type {(inputs: Amount_TestsInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} prueba`);
	return /** @type {LocalizedString} */ (`${i?.n} pruebas`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} test" |
* | * | "{n} tests" |
*
* @param {Amount_TestsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const amount_tests = /** @type {((inputs: Amount_TestsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_TestsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_amount_tests(inputs)
	return en_amount_tests(inputs)
});