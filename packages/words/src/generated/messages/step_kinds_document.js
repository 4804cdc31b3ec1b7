/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Kinds_DocumentInputs */

const en_step_kinds_document = /** @type {(inputs: Step_Kinds_DocumentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`documents`)
};

const es_step_kinds_document = /** @type {(inputs: Step_Kinds_DocumentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`documentos`)
};

/**
* | output |
* | --- |
* | "documents" |
*
* @param {Step_Kinds_DocumentInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_kinds_document = /** @type {((inputs?: Step_Kinds_DocumentInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Kinds_DocumentInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_kinds_document(inputs)
	return en_step_kinds_document(inputs)
});