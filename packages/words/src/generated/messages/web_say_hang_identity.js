/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ id: NonNullable<unknown> }} Web_Say_Hang_IdentityInputs */

const en_web_say_hang_identity = /** @type {(inputs: Web_Say_Hang_IdentityInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`the joining of record ${i?.id} to this person`)
};

const es_web_say_hang_identity = /** @type {(inputs: Web_Say_Hang_IdentityInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`la unión del registro ${i?.id} a esta persona`)
};

/**
* | output |
* | --- |
* | "the joining of record {id} to this person" |
*
* @param {Web_Say_Hang_IdentityInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_hang_identity = /** @type {((inputs: Web_Say_Hang_IdentityInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hang_IdentityInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_hang_identity(inputs)
	return en_web_say_hang_identity(inputs)
});