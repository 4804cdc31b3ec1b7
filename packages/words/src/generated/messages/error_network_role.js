/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ text: NonNullable<unknown> }} Error_Network_RoleInputs */

const en_error_network_role = /** @type {(inputs: Error_Network_RoleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.text} is no role in a network.`)
};

const es_error_network_role = /** @type {(inputs: Error_Network_RoleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.text} no es un papel en una red.`)
};

/**
* | output |
* | --- |
* | "{text} is no role in a network." |
*
* @param {Error_Network_RoleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_network_role = /** @type {((inputs: Error_Network_RoleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Network_RoleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_network_role(inputs)
	return en_error_network_role(inputs)
});