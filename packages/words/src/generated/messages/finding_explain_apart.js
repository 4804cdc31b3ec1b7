/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ a: NonNullable<unknown>, b: NonNullable<unknown> }} Finding_Explain_ApartInputs */

const en_finding_explain_apart = /** @type {(inputs: Finding_Explain_ApartInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.a} and ${i?.b} are not held to be one person.`)
};

const es_finding_explain_apart = /** @type {(inputs: Finding_Explain_ApartInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.a} y ${i?.b} no se tienen por una misma persona.`)
};

/**
* | output |
* | --- |
* | "{a} and {b} are not held to be one person." |
*
* @param {Finding_Explain_ApartInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_explain_apart = /** @type {((inputs: Finding_Explain_ApartInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Explain_ApartInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_explain_apart(inputs)
	return en_finding_explain_apart(inputs)
});