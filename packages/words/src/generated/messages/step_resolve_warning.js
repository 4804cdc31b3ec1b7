/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ sentence: NonNullable<unknown> }} Step_Resolve_WarningInputs */

const en_step_resolve_warning = /** @type {(inputs: Step_Resolve_WarningInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`warning: ${i?.sentence}`)
};

const es_step_resolve_warning = /** @type {(inputs: Step_Resolve_WarningInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`aviso: ${i?.sentence}`)
};

/**
* | output |
* | --- |
* | "warning: {sentence}" |
*
* @param {Step_Resolve_WarningInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_resolve_warning = /** @type {((inputs: Step_Resolve_WarningInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Resolve_WarningInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_resolve_warning(inputs)
	return en_step_resolve_warning(inputs)
});