/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Verify_Why_ChangedInputs */

const en_step_verify_why_changed = /** @type {(inputs: Step_Verify_Why_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`what it was made from is not what is there now`)
};

const es_step_verify_why_changed = /** @type {(inputs: Step_Verify_Why_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`aquello de lo que se hizo no es lo que hay ahora`)
};

/**
* | output |
* | --- |
* | "what it was made from is not what is there now" |
*
* @param {Step_Verify_Why_ChangedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_verify_why_changed = /** @type {((inputs?: Step_Verify_Why_ChangedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Verify_Why_ChangedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_verify_why_changed(inputs)
	return en_step_verify_why_changed(inputs)
});