/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ field: NonNullable<unknown>, left: NonNullable<unknown>, right: NonNullable<unknown> }} Finding_Explain_MissingInputs */

const en_finding_explain_missing = /** @type {(inputs: Finding_Explain_MissingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.field}: "${i?.left}" / "${i?.right}": missing, says nothing.`)
};

const es_finding_explain_missing = /** @type {(inputs: Finding_Explain_MissingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.field}: «${i?.left}» / «${i?.right}»: ausente, no dice nada.`)
};

/**
* | output |
* | --- |
* | "{field}: \"{left}\" / \"{right}\": missing, says nothing." |
*
* @param {Finding_Explain_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_explain_missing = /** @type {((inputs: Finding_Explain_MissingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Explain_MissingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_explain_missing(inputs)
	return en_finding_explain_missing(inputs)
});