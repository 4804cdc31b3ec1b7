/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Verify_NothingInputs */

const en_step_verify_nothing = /** @type {(inputs: Step_Verify_NothingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing differs. This proves that files are unchanged, not that facts are true.`)
};

const es_step_verify_nothing = /** @type {(inputs: Step_Verify_NothingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nada difiere. Esto prueba que los archivos no han cambiado, no que los hechos sean ciertos.`)
};

/**
* | output |
* | --- |
* | "Nothing differs. This proves that files are unchanged, not that facts are true." |
*
* @param {Step_Verify_NothingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_verify_nothing = /** @type {((inputs?: Step_Verify_NothingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Verify_NothingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_verify_nothing(inputs)
	return en_step_verify_nothing(inputs)
});