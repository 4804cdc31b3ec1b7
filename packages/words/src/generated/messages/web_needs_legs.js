/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Web_Needs_LegsInputs */

const en_web_needs_legs = /** @type {(inputs: Web_Needs_LegsInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} independent way holds it.`);
	return /** @type {LocalizedString} */ (`${i?.n} independent ways hold it.`)
	
};

const es_web_needs_legs = /** @type {(inputs: Web_Needs_LegsInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`Lo sostiene ${i?.n} camino independiente.`);
	return /** @type {LocalizedString} */ (`Lo sostienen ${i?.n} caminos independientes.`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} independent way holds it." |
* | * | "{n} independent ways hold it." |
*
* @param {Web_Needs_LegsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_needs_legs = /** @type {((inputs: Web_Needs_LegsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Needs_LegsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_needs_legs(inputs)
	return en_web_needs_legs(inputs)
});