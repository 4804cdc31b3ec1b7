/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ a: NonNullable<unknown>, b: NonNullable<unknown> }} Finding_People_JudgementsInputs */

const en_finding_people_judgements = /** @type {(inputs: Finding_People_JudgementsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The judgements on ${i?.a} and ${i?.b} contradict each other.`)
};

const es_finding_people_judgements = /** @type {(inputs: Finding_People_JudgementsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Los juicios sobre ${i?.a} y ${i?.b} se contradicen.`)
};

/**
* | output |
* | --- |
* | "The judgements on {a} and {b} contradict each other." |
*
* @param {Finding_People_JudgementsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_people_judgements = /** @type {((inputs: Finding_People_JudgementsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_JudgementsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_people_judgements(inputs)
	return en_finding_people_judgements(inputs)
});