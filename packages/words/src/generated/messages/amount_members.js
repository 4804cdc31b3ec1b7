/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_MembersInputs */

const en_amount_members = /** @type {(inputs: Amount_MembersInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} member with a role`);
	return /** @type {LocalizedString} */ (`${i?.n} members with a role`)
	
};

const es_amount_members = /** @type {(inputs: Amount_MembersInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} miembro con un papel`);
	return /** @type {LocalizedString} */ (`${i?.n} miembros con un papel`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} member with a role" |
* | * | "{n} members with a role" |
*
* @param {Amount_MembersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const amount_members = /** @type {((inputs: Amount_MembersInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_MembersInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_amount_members(inputs)
	return en_amount_members(inputs)
});