/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_SystemsInputs */

const en_amount_systems = /** @type {(inputs: Amount_SystemsInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} system`);
	return /** @type {LocalizedString} */ (`${i?.n} systems`)
	
};

const es_amount_systems = /** @type {(inputs: Amount_SystemsInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} sistema`);
	return /** @type {LocalizedString} */ (`${i?.n} sistemas`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} system" |
* | * | "{n} systems" |
*
* @param {Amount_SystemsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const amount_systems = /** @type {((inputs: Amount_SystemsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_SystemsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_amount_systems(inputs)
	return en_amount_systems(inputs)
});