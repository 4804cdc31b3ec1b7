/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Publication_KeyInputs */

const en_error_publication_key = /** @type {(inputs: Error_Publication_KeyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A publication needs a key.`)
};

const es_error_publication_key = /** @type {(inputs: Error_Publication_KeyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Una publicación necesita una clave.`)
};

/**
* | output |
* | --- |
* | "A publication needs a key." |
*
* @param {Error_Publication_KeyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_publication_key = /** @type {((inputs?: Error_Publication_KeyInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Publication_KeyInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_publication_key(inputs)
	return en_error_publication_key(inputs)
});