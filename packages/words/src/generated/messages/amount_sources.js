/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_SourcesInputs */

const en_amount_sources = /** @type {(inputs: Amount_SourcesInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} source`);
	return /** @type {LocalizedString} */ (`${i?.n} sources`)
	
};

const es_amount_sources = /** @type {(inputs: Amount_SourcesInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} fuente`);
	return /** @type {LocalizedString} */ (`${i?.n} fuentes`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} source" |
* | * | "{n} sources" |
*
* @param {Amount_SourcesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const amount_sources = /** @type {((inputs: Amount_SourcesInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_SourcesInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_amount_sources(inputs)
	return en_amount_sources(inputs)
});