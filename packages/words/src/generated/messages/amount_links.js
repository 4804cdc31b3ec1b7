/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_LinksInputs */

const en_amount_links = /** @type {(inputs: Amount_LinksInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} link`);
	return /** @type {LocalizedString} */ (`${i?.n} links`)
	
};

const es_amount_links = /** @type {(inputs: Amount_LinksInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} vínculo`);
	return /** @type {LocalizedString} */ (`${i?.n} vínculos`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} link" |
* | * | "{n} links" |
*
* @param {Amount_LinksInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const amount_links = /** @type {((inputs: Amount_LinksInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_LinksInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_amount_links(inputs)
	return en_amount_links(inputs)
});