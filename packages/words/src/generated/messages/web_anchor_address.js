/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Anchor_AddressInputs */

const en_web_anchor_address = /** @type {(inputs: Web_Anchor_AddressInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`address`)
};

const es_web_anchor_address = /** @type {(inputs: Web_Anchor_AddressInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`dirección`)
};

/**
* | output |
* | --- |
* | "address" |
*
* @param {Web_Anchor_AddressInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_anchor_address = /** @type {((inputs?: Web_Anchor_AddressInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Anchor_AddressInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_anchor_address(inputs)
	return en_web_anchor_address(inputs)
});