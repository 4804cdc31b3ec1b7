/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ text: NonNullable<unknown> }} Error_Role_UnknownInputs */

const en_error_role_unknown = /** @type {(inputs: Error_Role_UnknownInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.text} is no role.`)
};

const es_error_role_unknown = /** @type {(inputs: Error_Role_UnknownInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.text} no es un papel.`)
};

/**
* | output |
* | --- |
* | "{text} is no role." |
*
* @param {Error_Role_UnknownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_role_unknown = /** @type {((inputs: Error_Role_UnknownInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Role_UnknownInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_role_unknown(inputs)
	return en_error_role_unknown(inputs)
});