/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Try_Scope_ItemInputs */

const en_web_try_scope_item = /** @type {(inputs: Web_Try_Scope_ItemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`the item alone`)
};

const es_web_try_scope_item = /** @type {(inputs: Web_Try_Scope_ItemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`solo el elemento`)
};

/**
* | output |
* | --- |
* | "the item alone" |
*
* @param {Web_Try_Scope_ItemInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_try_scope_item = /** @type {((inputs?: Web_Try_Scope_ItemInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Try_Scope_ItemInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_try_scope_item(inputs)
	return en_web_try_scope_item(inputs)
});