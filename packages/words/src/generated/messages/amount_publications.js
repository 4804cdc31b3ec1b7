/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_PublicationsInputs */

const en_amount_publications = /** @type {(inputs: Amount_PublicationsInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} publication`);
	return /** @type {LocalizedString} */ (`${i?.n} publications`)
	
};

const es_amount_publications = /** @type {(inputs: Amount_PublicationsInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} publicación`);
	return /** @type {LocalizedString} */ (`${i?.n} publicaciones`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} publication" |
* | * | "{n} publications" |
*
* @param {Amount_PublicationsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const amount_publications = /** @type {((inputs: Amount_PublicationsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_PublicationsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_amount_publications(inputs)
	return en_amount_publications(inputs)
});