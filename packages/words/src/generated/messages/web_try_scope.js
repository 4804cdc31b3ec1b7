/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Try_ScopeInputs */

const en_web_try_scope = /** @type {(inputs: Web_Try_ScopeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Take away`)
};

const es_web_try_scope = /** @type {(inputs: Web_Try_ScopeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Quitar`)
};

/**
* | output |
* | --- |
* | "Take away" |
*
* @param {Web_Try_ScopeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_try_scope = /** @type {((inputs?: Web_Try_ScopeInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Try_ScopeInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_try_scope(inputs)
	return en_web_try_scope(inputs)
});