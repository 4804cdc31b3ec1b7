/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ text: NonNullable<unknown>, name: NonNullable<unknown> }} Error_Rate_NameInputs */

const en_error_rate_name = /** @type {(inputs: Error_Rate_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`--rate ${i?.text}: there is no rate "${i?.name}".`)
};

const es_error_rate_name = /** @type {(inputs: Error_Rate_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`--rate ${i?.text}: no hay ninguna tasa «${i?.name}».`)
};

/**
* | output |
* | --- |
* | "--rate {text}: there is no rate \"{name}\"." |
*
* @param {Error_Rate_NameInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_rate_name = /** @type {((inputs: Error_Rate_NameInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Rate_NameInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_rate_name(inputs)
	return en_error_rate_name(inputs)
});