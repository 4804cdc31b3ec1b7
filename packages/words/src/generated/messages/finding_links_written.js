/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ rows: NonNullable<unknown>, file: NonNullable<unknown> }} Finding_Links_WrittenInputs */

const en_finding_links_written = /** @type {(inputs: Finding_Links_WrittenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.rows} rows written to ${i?.file}.`)
};

const es_finding_links_written = /** @type {(inputs: Finding_Links_WrittenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.rows} filas escritas en ${i?.file}.`)
};

/**
* | output |
* | --- |
* | "{rows} rows written to {file}." |
*
* @param {Finding_Links_WrittenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_links_written = /** @type {((inputs: Finding_Links_WrittenInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Links_WrittenInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_links_written(inputs)
	return en_finding_links_written(inputs)
});