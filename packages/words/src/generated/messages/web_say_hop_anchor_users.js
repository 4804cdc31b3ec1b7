/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown>, kind: NonNullable<unknown> }} Web_Say_Hop_Anchor_UsersInputs */

const en_web_say_hop_anchor_users = /** @type {(inputs: Web_Say_Hop_Anchor_UsersInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.kind}, ${i?.n} person`);
	return /** @type {LocalizedString} */ (`${i?.kind}, ${i?.n} persons`)
	
};

const es_web_say_hop_anchor_users = /** @type {(inputs: Web_Say_Hop_Anchor_UsersInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.kind}, ${i?.n} persona`);
	return /** @type {LocalizedString} */ (`${i?.kind}, ${i?.n} personas`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{kind}, {n} person" |
* | * | "{kind}, {n} persons" |
*
* @param {Web_Say_Hop_Anchor_UsersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_hop_anchor_users = /** @type {((inputs: Web_Say_Hop_Anchor_UsersInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hop_Anchor_UsersInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_hop_anchor_users(inputs)
	return en_web_say_hop_anchor_users(inputs)
});