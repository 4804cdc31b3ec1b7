/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_UsesInputs */

const en_amount_uses = /** @type {(inputs: Amount_UsesInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} use of details`);
	return /** @type {LocalizedString} */ (`${i?.n} uses of details`)
	
};

const es_amount_uses = /** @type {(inputs: Amount_UsesInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} uso de datos`);
	return /** @type {LocalizedString} */ (`${i?.n} usos de datos`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} use of details" |
* | * | "{n} uses of details" |
*
* @param {Amount_UsesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const amount_uses = /** @type {((inputs: Amount_UsesInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_UsesInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_amount_uses(inputs)
	return en_amount_uses(inputs)
});