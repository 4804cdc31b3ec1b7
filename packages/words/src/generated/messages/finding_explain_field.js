/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ field: NonNullable<unknown>, left: NonNullable<unknown>, right: NonNullable<unknown>, level: NonNullable<unknown>, bits: NonNullable<unknown> }} Finding_Explain_FieldInputs */

const en_finding_explain_field = /** @type {(inputs: Finding_Explain_FieldInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.field}: "${i?.left}" / "${i?.right}": ${i?.level}, ${i?.bits} bits.`)
};

const es_finding_explain_field = /** @type {(inputs: Finding_Explain_FieldInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.field}: «${i?.left}» / «${i?.right}»: ${i?.level}, ${i?.bits} bits.`)
};

/**
* | output |
* | --- |
* | "{field}: \"{left}\" / \"{right}\": {level}, {bits} bits." |
*
* @param {Finding_Explain_FieldInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_explain_field = /** @type {((inputs: Finding_Explain_FieldInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Explain_FieldInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_explain_field(inputs)
	return en_finding_explain_field(inputs)
});