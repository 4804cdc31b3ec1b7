/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ id: NonNullable<unknown> }} Web_Say_Hang_OriginInputs */

const en_web_say_hang_origin = /** @type {(inputs: Web_Say_Hang_OriginInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`origin ${i?.id}`)
};

const es_web_say_hang_origin = /** @type {(inputs: Web_Say_Hang_OriginInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`origen ${i?.id}`)
};

/**
* | output |
* | --- |
* | "origin {id}" |
*
* @param {Web_Say_Hang_OriginInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_hang_origin = /** @type {((inputs: Web_Say_Hang_OriginInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hang_OriginInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_hang_origin(inputs)
	return en_web_say_hang_origin(inputs)
});