/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_NetworksInputs */

const en_amount_networks = /** @type {(inputs: Amount_NetworksInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} network`);
	return /** @type {LocalizedString} */ (`${i?.n} networks`)
	
};

const es_amount_networks = /** @type {(inputs: Amount_NetworksInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} red`);
	return /** @type {LocalizedString} */ (`${i?.n} redes`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} network" |
* | * | "{n} networks" |
*
* @param {Amount_NetworksInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const amount_networks = /** @type {((inputs: Amount_NetworksInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_NetworksInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_amount_networks(inputs)
	return en_amount_networks(inputs)
});