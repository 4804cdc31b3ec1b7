/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Web_Say_Reason_Independent_LegsInputs */

const en_web_say_reason_independent_legs = /** @type {(inputs: Web_Say_Reason_Independent_LegsInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} independent way`);
	return /** @type {LocalizedString} */ (`${i?.n} independent ways`)
	
};

const es_web_say_reason_independent_legs = /** @type {(inputs: Web_Say_Reason_Independent_LegsInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} camino independiente`);
	return /** @type {LocalizedString} */ (`${i?.n} caminos independientes`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} independent way" |
* | * | "{n} independent ways" |
*
* @param {Web_Say_Reason_Independent_LegsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_reason_independent_legs = /** @type {((inputs: Web_Say_Reason_Independent_LegsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reason_Independent_LegsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_reason_independent_legs(inputs)
	return en_web_say_reason_independent_legs(inputs)
});