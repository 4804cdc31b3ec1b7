/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Kinds_OrganisationInputs */

const en_step_kinds_organisation = /** @type {(inputs: Step_Kinds_OrganisationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`organisations`)
};

const es_step_kinds_organisation = /** @type {(inputs: Step_Kinds_OrganisationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`organizaciones`)
};

/**
* | output |
* | --- |
* | "organisations" |
*
* @param {Step_Kinds_OrganisationInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_kinds_organisation = /** @type {((inputs?: Step_Kinds_OrganisationInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Kinds_OrganisationInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_kinds_organisation(inputs)
	return en_step_kinds_organisation(inputs)
});