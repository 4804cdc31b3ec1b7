/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ texts: NonNullable<unknown>, persons: NonNullable<unknown> }} Step_Purge_DoneInputs */

const en_step_purge_done = /** @type {(inputs: Step_Purge_DoneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Purged: ${i?.texts} on ${i?.persons}. Decisions, cited evidence and the chain stay.`)
};

const es_step_purge_done = /** @type {(inputs: Step_Purge_DoneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Eliminado: ${i?.texts} sobre ${i?.persons}. Las decisiones, las pruebas citadas y la cadena se conservan.`)
};

/**
* | output |
* | --- |
* | "Purged: {texts} on {persons}. Decisions, cited evidence and the chain stay." |
*
* @param {Step_Purge_DoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_purge_done = /** @type {((inputs: Step_Purge_DoneInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Purge_DoneInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_purge_done(inputs)
	return en_step_purge_done(inputs)
});