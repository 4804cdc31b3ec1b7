/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ p: NonNullable<unknown>, r: NonNullable<unknown>, f1: NonNullable<unknown>, bcubed: NonNullable<unknown> }} Finding_People_MeasuredInputs */

const en_finding_people_measured = /** @type {(inputs: Finding_People_MeasuredInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Against the truth: precision ${i?.p}, recall ${i?.r}, F1 ${i?.f1}; B-cubed F1 ${i?.bcubed}.`)
};

const es_finding_people_measured = /** @type {(inputs: Finding_People_MeasuredInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Frente a la verdad: precisión ${i?.p}, exhaustividad ${i?.r}, F1 ${i?.f1}; F1 B-cúbica ${i?.bcubed}.`)
};

/**
* | output |
* | --- |
* | "Against the truth: precision {p}, recall {r}, F1 {f1}; B-cubed F1 {bcubed}." |
*
* @param {Finding_People_MeasuredInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_people_measured = /** @type {((inputs: Finding_People_MeasuredInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_MeasuredInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_people_measured(inputs)
	return en_finding_people_measured(inputs)
});