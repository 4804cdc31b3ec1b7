/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Links_Null_HypergeometricInputs */

const en_finding_links_null_hypergeometric = /** @type {(inputs: Finding_Links_Null_HypergeometricInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Chance: each person's details drawn at random from all details, equally likely (hypergeometric).`)
};

const es_finding_links_null_hypergeometric = /** @type {(inputs: Finding_Links_Null_HypergeometricInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Azar: los datos de cada persona, sacados de todos los datos con igual probabilidad (hipergeométrica).`)
};

/**
* | output |
* | --- |
* | "Chance: each person's details drawn at random from all details, equally likely (hypergeometric)." |
*
* @param {Finding_Links_Null_HypergeometricInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_links_null_hypergeometric = /** @type {((inputs?: Finding_Links_Null_HypergeometricInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Links_Null_HypergeometricInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_links_null_hypergeometric(inputs)
	return en_finding_links_null_hypergeometric(inputs)
});