/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_DriftsInputs */

const en_amount_drifts = /** @type {(inputs: Amount_DriftsInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} drift`);
	return /** @type {LocalizedString} */ (`${i?.n} drifts`)
	
};

const es_amount_drifts = /** @type {(inputs: Amount_DriftsInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} cambio`);
	return /** @type {LocalizedString} */ (`${i?.n} cambios`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} drift" |
* | * | "{n} drifts" |
*
* @param {Amount_DriftsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const amount_drifts = /** @type {((inputs: Amount_DriftsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_DriftsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_amount_drifts(inputs)
	return en_amount_drifts(inputs)
});