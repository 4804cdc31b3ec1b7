/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ days: NonNullable<unknown> }} Web_First_KnownInputs */

const en_web_first_known = /** @type {(inputs: Web_First_KnownInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`first known ${i?.days} ago`)
};

const es_web_first_known = /** @type {(inputs: Web_First_KnownInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`se conoce desde hace ${i?.days}`)
};

/**
* | output |
* | --- |
* | "first known {days} ago" |
*
* @param {Web_First_KnownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_first_known = /** @type {((inputs: Web_First_KnownInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_First_KnownInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_first_known(inputs)
	return en_web_first_known(inputs)
});