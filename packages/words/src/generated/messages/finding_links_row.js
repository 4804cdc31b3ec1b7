/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ least: NonNullable<unknown>, observed: NonNullable<unknown>, expected: NonNullable<unknown> }} Finding_Links_RowInputs */

const en_finding_links_row = /** @type {(inputs: Finding_Links_RowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`At least ${i?.least}: ${i?.observed} persons, ${i?.expected} expected by chance.`)
};

const es_finding_links_row = /** @type {(inputs: Finding_Links_RowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Al menos ${i?.least}: ${i?.observed} personas, ${i?.expected} esperadas por azar.`)
};

/**
* | output |
* | --- |
* | "At least {least}: {observed} persons, {expected} expected by chance." |
*
* @param {Finding_Links_RowInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_links_row = /** @type {((inputs: Finding_Links_RowInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Links_RowInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_links_row(inputs)
	return en_finding_links_row(inputs)
});