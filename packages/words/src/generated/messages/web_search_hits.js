/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Web_Search_HitsInputs */

const en_web_search_hits = /** @type {(inputs: Web_Search_HitsInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} hit`);
	return /** @type {LocalizedString} */ (`${i?.n} hits`)
	
};

const es_web_search_hits = /** @type {(inputs: Web_Search_HitsInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} resultado`);
	return /** @type {LocalizedString} */ (`${i?.n} resultados`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} hit" |
* | * | "{n} hits" |
*
* @param {Web_Search_HitsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_search_hits = /** @type {((inputs: Web_Search_HitsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Search_HitsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_search_hits(inputs)
	return en_web_search_hits(inputs)
});