/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Try_Scope_SourceInputs */

const en_web_try_scope_source = /** @type {(inputs: Web_Try_Scope_SourceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`its whole file`)
};

const es_web_try_scope_source = /** @type {(inputs: Web_Try_Scope_SourceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`todo su archivo`)
};

/**
* | output |
* | --- |
* | "its whole file" |
*
* @param {Web_Try_Scope_SourceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_try_scope_source = /** @type {((inputs?: Web_Try_Scope_SourceInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Try_Scope_SourceInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_try_scope_source(inputs)
	return en_web_try_scope_source(inputs)
});