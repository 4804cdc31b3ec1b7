/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ a: NonNullable<unknown>, b: NonNullable<unknown> }} Finding_Explain_SameInputs */

const en_finding_explain_same = /** @type {(inputs: Finding_Explain_SameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.a} and ${i?.b} are held to be one person.`)
};

const es_finding_explain_same = /** @type {(inputs: Finding_Explain_SameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.a} y ${i?.b} se tienen por una misma persona.`)
};

/**
* | output |
* | --- |
* | "{a} and {b} are held to be one person." |
*
* @param {Finding_Explain_SameInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_explain_same = /** @type {((inputs: Finding_Explain_SameInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Explain_SameInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_explain_same(inputs)
	return en_finding_explain_same(inputs)
});