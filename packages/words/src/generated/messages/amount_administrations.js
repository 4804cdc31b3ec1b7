/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_AdministrationsInputs */

const en_amount_administrations = /** @type {(inputs: Amount_AdministrationsInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} administration`);
	return /** @type {LocalizedString} */ (`${i?.n} administrations`)
	
};

const es_amount_administrations = /** @type {(inputs: Amount_AdministrationsInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} administración`);
	return /** @type {LocalizedString} */ (`${i?.n} administraciones`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} administration" |
* | * | "{n} administrations" |
*
* @param {Amount_AdministrationsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const amount_administrations = /** @type {((inputs: Amount_AdministrationsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_AdministrationsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_amount_administrations(inputs)
	return en_amount_administrations(inputs)
});