/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Refused_Nothing_To_PurgeInputs */

const en_finding_refused_nothing_to_purge = /** @type {(inputs: Finding_Refused_Nothing_To_PurgeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing was named to be purged.`)
};

const es_finding_refused_nothing_to_purge = /** @type {(inputs: Finding_Refused_Nothing_To_PurgeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No se indicó nada que borrar.`)
};

/**
* | output |
* | --- |
* | "Nothing was named to be purged." |
*
* @param {Finding_Refused_Nothing_To_PurgeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_nothing_to_purge = /** @type {((inputs?: Finding_Refused_Nothing_To_PurgeInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Nothing_To_PurgeInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_nothing_to_purge(inputs)
	return en_finding_refused_nothing_to_purge(inputs)
});