/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ names: NonNullable<unknown>, approval: NonNullable<unknown> }} Step_Exclusion_ApprovedInputs */

const en_step_exclusion_approved = /** @type {(inputs: Step_Exclusion_ApprovedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Approved by ${i?.names} (${i?.approval}); it holds from the next trace on.`)
};

const es_step_exclusion_approved = /** @type {(inputs: Step_Exclusion_ApprovedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Aprobada por ${i?.names} (${i?.approval}); vale a partir del próximo trace.`)
};

/**
* | output |
* | --- |
* | "Approved by {names} ({approval}); it holds from the next trace on." |
*
* @param {Step_Exclusion_ApprovedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_exclusion_approved = /** @type {((inputs: Step_Exclusion_ApprovedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Exclusion_ApprovedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_exclusion_approved(inputs)
	return en_step_exclusion_approved(inputs)
});