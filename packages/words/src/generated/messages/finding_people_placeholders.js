/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ column: NonNullable<unknown>, values: NonNullable<unknown> }} Finding_People_PlaceholdersInputs */

const en_finding_people_placeholders = /** @type {(inputs: Finding_People_PlaceholdersInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.column}: ${i?.values} values are held by too many different people and count as missing.`)
};

const es_finding_people_placeholders = /** @type {(inputs: Finding_People_PlaceholdersInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.column}: ${i?.values} valores los tienen demasiadas personas distintas y cuentan como ausentes.`)
};

/**
* | output |
* | --- |
* | "{column}: {values} values are held by too many different people and count as missing." |
*
* @param {Finding_People_PlaceholdersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_people_placeholders = /** @type {((inputs: Finding_People_PlaceholdersInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_PlaceholdersInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_people_placeholders(inputs)
	return en_finding_people_placeholders(inputs)
});