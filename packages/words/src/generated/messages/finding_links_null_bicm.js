/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Links_Null_BicmInputs */

const en_finding_links_null_bicm = /** @type {(inputs: Finding_Links_Null_BicmInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Chance: everybody as busy and every detail as popular as seen (bipartite configuration model).`)
};

const es_finding_links_null_bicm = /** @type {(inputs: Finding_Links_Null_BicmInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Azar: cada persona tan activa y cada dato tan usado como se ve (modelo de configuración bipartito).`)
};

/**
* | output |
* | --- |
* | "Chance: everybody as busy and every detail as popular as seen (bipartite configuration model)." |
*
* @param {Finding_Links_Null_BicmInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_links_null_bicm = /** @type {((inputs?: Finding_Links_Null_BicmInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Links_Null_BicmInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_links_null_bicm(inputs)
	return en_finding_links_null_bicm(inputs)
});