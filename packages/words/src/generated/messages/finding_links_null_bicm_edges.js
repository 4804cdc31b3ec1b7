/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Links_Null_Bicm_EdgesInputs */

const en_finding_links_null_bicm_edges = /** @type {(inputs: Finding_Links_Null_Bicm_EdgesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Chance: everybody with as many contacts as seen (configuration model).`)
};

const es_finding_links_null_bicm_edges = /** @type {(inputs: Finding_Links_Null_Bicm_EdgesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Azar: cada persona con tantos contactos como se ven (modelo de configuración).`)
};

/**
* | output |
* | --- |
* | "Chance: everybody with as many contacts as seen (configuration model)." |
*
* @param {Finding_Links_Null_Bicm_EdgesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_links_null_bicm_edges = /** @type {((inputs?: Finding_Links_Null_Bicm_EdgesInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Links_Null_Bicm_EdgesInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_links_null_bicm_edges(inputs)
	return en_finding_links_null_bicm_edges(inputs)
});