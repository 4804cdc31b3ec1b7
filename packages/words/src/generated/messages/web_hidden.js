/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Web_HiddenInputs */

const en_web_hidden = /** @type {(inputs: Web_HiddenInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} answer is hidden from you.`);
	return /** @type {LocalizedString} */ (`${i?.n} answers are hidden from you.`)
	
};

const es_web_hidden = /** @type {(inputs: Web_HiddenInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`Hay ${i?.n} respuesta que no puede ver.`);
	return /** @type {LocalizedString} */ (`Hay ${i?.n} respuestas que no puede ver.`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} answer is hidden from you." |
* | * | "{n} answers are hidden from you." |
*
* @param {Web_HiddenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_hidden = /** @type {((inputs: Web_HiddenInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_HiddenInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_hidden(inputs)
	return en_web_hidden(inputs)
});