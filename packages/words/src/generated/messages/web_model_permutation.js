/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Model_PermutationInputs */

const en_web_model_permutation = /** @type {(inputs: Web_Model_PermutationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`permutation`)
};

const es_web_model_permutation = /** @type {(inputs: Web_Model_PermutationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`permutación`)
};

/**
* | output |
* | --- |
* | "permutation" |
*
* @param {Web_Model_PermutationInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_model_permutation = /** @type {((inputs?: Web_Model_PermutationInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Model_PermutationInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_model_permutation(inputs)
	return en_web_model_permutation(inputs)
});