/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ hypergeometric: NonNullable<unknown>, bicm: NonNullable<unknown>, level: NonNullable<unknown>, survivingHypergeometric: NonNullable<unknown>, survivingBicm: NonNullable<unknown> }} Finding_Pairs_SmallestInputs */

const en_finding_pairs_smallest = /** @type {(inputs: Finding_Pairs_SmallestInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Smallest p: ${i?.hypergeometric} (hypergeometric), ${i?.bicm} (configuration model). Pairs that survive at ${i?.level} %: ${i?.survivingHypergeometric} and ${i?.survivingBicm}.`)
};

const es_finding_pairs_smallest = /** @type {(inputs: Finding_Pairs_SmallestInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`p más pequeña: ${i?.hypergeometric} (hipergeométrica), ${i?.bicm} (modelo de configuración). Pares que resisten al ${i?.level} %: ${i?.survivingHypergeometric} y ${i?.survivingBicm}.`)
};

/**
* | output |
* | --- |
* | "Smallest p: {hypergeometric} (hypergeometric), {bicm} (configuration model). Pairs that survive at {level} %: {survivingHypergeometric} and {survivingBicm}." |
*
* @param {Finding_Pairs_SmallestInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_pairs_smallest = /** @type {((inputs: Finding_Pairs_SmallestInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Pairs_SmallestInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_pairs_smallest(inputs)
	return en_finding_pairs_smallest(inputs)
});