/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ permutations: NonNullable<unknown>, seed: NonNullable<unknown> }} Finding_Links_Null_PermutationInputs */

const en_finding_links_null_permutation = /** @type {(inputs: Finding_Links_Null_PermutationInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Chance: ${i?.permutations} random exchanges of who used what, everybody as busy and every detail as popular as seen, seed ${i?.seed}.`)
};

const es_finding_links_null_permutation = /** @type {(inputs: Finding_Links_Null_PermutationInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Azar: ${i?.permutations} intercambios al azar de quién usó qué, cada persona tan activa y cada dato tan usado como se ve, semilla ${i?.seed}.`)
};

/**
* | output |
* | --- |
* | "Chance: {permutations} random exchanges of who used what, everybody as busy and every detail as popular as seen, seed {seed}." |
*
* @param {Finding_Links_Null_PermutationInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_links_null_permutation = /** @type {((inputs: Finding_Links_Null_PermutationInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Links_Null_PermutationInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_links_null_permutation(inputs)
	return en_finding_links_null_permutation(inputs)
});