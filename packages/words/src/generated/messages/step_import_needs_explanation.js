/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Import_Needs_ExplanationInputs */

const en_step_import_needs_explanation = /** @type {(inputs: Step_Import_Needs_ExplanationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Needs a written explanation before \`measure\`: --explain-difference FILE TEXT.`)
};

const es_step_import_needs_explanation = /** @type {(inputs: Step_Import_Needs_ExplanationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Necesita una explicación escrita antes de \`measure\`: --explain-difference ARCHIVO TEXTO.`)
};

/**
* | output |
* | --- |
* | "Needs a written explanation before `measure`: --explain-difference FILE TEXT." |
*
* @param {Step_Import_Needs_ExplanationInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_import_needs_explanation = /** @type {((inputs?: Step_Import_Needs_ExplanationInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Needs_ExplanationInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_import_needs_explanation(inputs)
	return en_step_import_needs_explanation(inputs)
});