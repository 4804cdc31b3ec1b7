/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Col_Linked_CapInputs */

const en_web_col_linked_cap = /** @type {(inputs: Web_Col_Linked_CapInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`who used what the network used`)
};

const es_web_col_linked_cap = /** @type {(inputs: Web_Col_Linked_CapInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`quién usó lo que usó la red`)
};

/**
* | output |
* | --- |
* | "who used what the network used" |
*
* @param {Web_Col_Linked_CapInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_col_linked_cap = /** @type {((inputs?: Web_Col_Linked_CapInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Col_Linked_CapInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_col_linked_cap(inputs)
	return en_web_col_linked_cap(inputs)
});