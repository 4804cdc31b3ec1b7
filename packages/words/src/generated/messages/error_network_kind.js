/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ kind: NonNullable<unknown> }} Error_Network_KindInputs */

const en_error_network_kind = /** @type {(inputs: Error_Network_KindInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`"${i?.kind}" is neither anchor nor member`)
};

const es_error_network_kind = /** @type {(inputs: Error_Network_KindInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`«${i?.kind}» no es ni anchor ni member`)
};

/**
* | output |
* | --- |
* | "\"{kind}\" is neither anchor nor member" |
*
* @param {Error_Network_KindInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_network_kind = /** @type {((inputs: Error_Network_KindInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Network_KindInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_network_kind(inputs)
	return en_error_network_kind(inputs)
});