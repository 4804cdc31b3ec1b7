/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown> }} Step_Import_Kind_OrganisationInputs */

const en_step_import_kind_organisation = /** @type {(inputs: Step_Import_Kind_OrganisationInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`organisations ${i?.n}`)
};

const es_step_import_kind_organisation = /** @type {(inputs: Step_Import_Kind_OrganisationInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`organizaciones: ${i?.n}`)
};

/**
* | output |
* | --- |
* | "organisations {n}" |
*
* @param {Step_Import_Kind_OrganisationInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_import_kind_organisation = /** @type {((inputs: Step_Import_Kind_OrganisationInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Kind_OrganisationInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_import_kind_organisation(inputs)
	return en_step_import_kind_organisation(inputs)
});