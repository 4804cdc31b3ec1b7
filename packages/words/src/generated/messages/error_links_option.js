/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ wrong: NonNullable<unknown> }} Error_Links_OptionInputs */

const en_error_links_option = /** @type {(inputs: Error_Links_OptionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.wrong} is not known`)
};

const es_error_links_option = /** @type {(inputs: Error_Links_OptionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.wrong} no se conoce`)
};

/**
* | output |
* | --- |
* | "{wrong} is not known" |
*
* @param {Error_Links_OptionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_links_option = /** @type {((inputs: Error_Links_OptionInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Links_OptionInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_links_option(inputs)
	return en_error_links_option(inputs)
});