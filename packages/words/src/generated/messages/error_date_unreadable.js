/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ text: NonNullable<unknown> }} Error_Date_UnreadableInputs */

const en_error_date_unreadable = /** @type {(inputs: Error_Date_UnreadableInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`"${i?.text}" is no date`)
};

const es_error_date_unreadable = /** @type {(inputs: Error_Date_UnreadableInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`«${i?.text}» no es una fecha`)
};

/**
* | output |
* | --- |
* | "\"{text}\" is no date" |
*
* @param {Error_Date_UnreadableInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_date_unreadable = /** @type {((inputs: Error_Date_UnreadableInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Date_UnreadableInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_date_unreadable(inputs)
	return en_error_date_unreadable(inputs)
});