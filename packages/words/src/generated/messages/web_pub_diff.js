/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ number: NonNullable<unknown> }} Web_Pub_DiffInputs */

const en_web_pub_diff = /** @type {(inputs: Web_Pub_DiffInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`What differs from publication ${i?.number}`)
};

const es_web_pub_diff = /** @type {(inputs: Web_Pub_DiffInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Diferencias con la publicación ${i?.number}`)
};

/**
* | output |
* | --- |
* | "What differs from publication {number}" |
*
* @param {Web_Pub_DiffInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_pub_diff = /** @type {((inputs: Web_Pub_DiffInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_DiffInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_pub_diff(inputs)
	return en_web_pub_diff(inputs)
});