/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Network_Kind_TodoInputs */

const en_error_network_kind_todo = /** @type {(inputs: Error_Network_Kind_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write anchor for a detail of the network, member for a person of it.`)
};

const es_error_network_kind_todo = /** @type {(inputs: Error_Network_Kind_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Escriba anchor para un dato de la red, member para una persona de ella.`)
};

/**
* | output |
* | --- |
* | "Write anchor for a detail of the network, member for a person of it." |
*
* @param {Error_Network_Kind_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_network_kind_todo = /** @type {((inputs?: Error_Network_Kind_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Network_Kind_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_network_kind_todo(inputs)
	return en_error_network_kind_todo(inputs)
});