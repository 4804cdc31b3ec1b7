/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_UsersInputs */

const en_amount_users = /** @type {(inputs: Amount_UsersInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} user`);
	return /** @type {LocalizedString} */ (`${i?.n} users`)
	
};

const es_amount_users = /** @type {(inputs: Amount_UsersInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} usuario`);
	return /** @type {LocalizedString} */ (`${i?.n} usuarios`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} user" |
* | * | "{n} users" |
*
* @param {Amount_UsersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const amount_users = /** @type {((inputs: Amount_UsersInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_UsersInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_amount_users(inputs)
	return en_amount_users(inputs)
});