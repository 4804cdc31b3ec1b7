/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ kind: NonNullable<unknown> }} Web_Say_Hop_NetworkInputs */

const en_web_say_hop_network = /** @type {(inputs: Web_Say_Hop_NetworkInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`declared ${i?.kind}`)
};

const es_web_say_hop_network = /** @type {(inputs: Web_Say_Hop_NetworkInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.kind}: declarado`)
};

/**
* | output |
* | --- |
* | "declared {kind}" |
*
* @param {Web_Say_Hop_NetworkInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_hop_network = /** @type {((inputs: Web_Say_Hop_NetworkInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hop_NetworkInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_hop_network(inputs)
	return en_web_say_hop_network(inputs)
});