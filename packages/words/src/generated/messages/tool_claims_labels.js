/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ report: NonNullable<unknown>, subject: NonNullable<unknown>, labels: NonNullable<unknown> }} Tool_Claims_LabelsInputs */

const en_tool_claims_labels = /** @type {(inputs: Tool_Claims_LabelsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.report} calls ${i?.subject} ${i?.labels}: two different acts, kept as uttered`)
};

const es_tool_claims_labels = /** @type {(inputs: Tool_Claims_LabelsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.report} llama ${i?.labels} a ${i?.subject}: dos actos distintos, conservados como se dijeron`)
};

/**
* | output |
* | --- |
* | "{report} calls {subject} {labels}: two different acts, kept as uttered" |
*
* @param {Tool_Claims_LabelsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_claims_labels = /** @type {((inputs: Tool_Claims_LabelsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_LabelsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_claims_labels(inputs)
	return en_tool_claims_labels(inputs)
});