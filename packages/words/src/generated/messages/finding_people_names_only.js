/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_People_Names_OnlyInputs */

const en_finding_people_names_only = /** @type {(inputs: Finding_People_Names_OnlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This file holds names and nothing else: names alone make candidates, never persons. --names-only groups equal names.`)
};

const es_finding_people_names_only = /** @type {(inputs: Finding_People_Names_OnlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Este archivo solo contiene nombres: un nombre da candidatos, nunca personas. --names-only agrupa nombres iguales.`)
};

/**
* | output |
* | --- |
* | "This file holds names and nothing else: names alone make candidates, never persons. --names-only groups equal names." |
*
* @param {Finding_People_Names_OnlyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_people_names_only = /** @type {((inputs?: Finding_People_Names_OnlyInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_Names_OnlyInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_people_names_only(inputs)
	return en_finding_people_names_only(inputs)
});