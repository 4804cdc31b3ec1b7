/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ records: NonNullable<unknown>, persons: NonNullable<unknown>, joined: NonNullable<unknown> }} Finding_People_FoundInputs */

const en_finding_people_found = /** @type {(inputs: Finding_People_FoundInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.records} records, ${i?.persons} persons; ${i?.joined} of them of two or more records.`)
};

const es_finding_people_found = /** @type {(inputs: Finding_People_FoundInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.records} registros, ${i?.persons} personas; ${i?.joined} de ellas con dos o más registros.`)
};

/**
* | output |
* | --- |
* | "{records} records, {persons} persons; {joined} of them of two or more records." |
*
* @param {Finding_People_FoundInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_people_found = /** @type {((inputs: Finding_People_FoundInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_FoundInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_people_found(inputs)
	return en_finding_people_found(inputs)
});