/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ surviving: NonNullable<unknown>, level: NonNullable<unknown> }} Finding_Links_SupportedInputs */

const en_finding_links_supported = /** @type {(inputs: Finding_Links_SupportedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.surviving} persons share more of the network's details than chance explains (false discovery rate ${i?.level} %).`)
};

const es_finding_links_supported = /** @type {(inputs: Finding_Links_SupportedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.surviving} personas comparten más datos de la red de lo que explica el azar (tasa de falsos hallazgos ${i?.level} %).`)
};

/**
* | output |
* | --- |
* | "{surviving} persons share more of the network's details than chance explains (false discovery rate {level} %)." |
*
* @param {Finding_Links_SupportedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_links_supported = /** @type {((inputs: Finding_Links_SupportedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Links_SupportedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_links_supported(inputs)
	return en_finding_links_supported(inputs)
});