/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Try_Scope_RecordInputs */

const en_web_try_scope_record = /** @type {(inputs: Web_Try_Scope_RecordInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`its whole row`)
};

const es_web_try_scope_record = /** @type {(inputs: Web_Try_Scope_RecordInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`toda su fila`)
};

/**
* | output |
* | --- |
* | "its whole row" |
*
* @param {Web_Try_Scope_RecordInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_try_scope_record = /** @type {((inputs?: Web_Try_Scope_RecordInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Try_Scope_RecordInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_try_scope_record(inputs)
	return en_web_try_scope_record(inputs)
});