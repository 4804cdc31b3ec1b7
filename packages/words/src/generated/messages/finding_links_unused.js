/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ ids: NonNullable<unknown> }} Finding_Links_UnusedInputs */

const en_finding_links_unused = /** @type {(inputs: Finding_Links_UnusedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Not found in the touches: ${i?.ids}.`)
};

const es_finding_links_unused = /** @type {(inputs: Finding_Links_UnusedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`No está entre los usos: ${i?.ids}.`)
};

/**
* | output |
* | --- |
* | "Not found in the touches: {ids}." |
*
* @param {Finding_Links_UnusedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_links_unused = /** @type {((inputs: Finding_Links_UnusedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Links_UnusedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_links_unused(inputs)
	return en_finding_links_unused(inputs)
});