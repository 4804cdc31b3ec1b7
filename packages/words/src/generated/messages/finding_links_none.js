/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ smallest: NonNullable<unknown>, tests: NonNullable<unknown> }} Finding_Links_NoneInputs */

const en_finding_links_none = /** @type {(inputs: Finding_Links_NoneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`These data do not support any link by counting: the smallest p reached is ${i?.smallest}, with ${i?.tests} tests; none survives.`)
};

const es_finding_links_none = /** @type {(inputs: Finding_Links_NoneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Estos datos no sostienen ningún vínculo por recuento: la p más pequeña es ${i?.smallest}, con ${i?.tests} pruebas; ninguna resiste.`)
};

/**
* | output |
* | --- |
* | "These data do not support any link by counting: the smallest p reached is {smallest}, with {tests} tests; none survives." |
*
* @param {Finding_Links_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_links_none = /** @type {((inputs: Finding_Links_NoneInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Links_NoneInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_links_none(inputs)
	return en_finding_links_none(inputs)
});