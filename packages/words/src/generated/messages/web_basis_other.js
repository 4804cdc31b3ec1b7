/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Basis_OtherInputs */

const en_web_basis_other = /** @type {(inputs: Web_Basis_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`something else`)
};

const es_web_basis_other = /** @type {(inputs: Web_Basis_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`otra cosa`)
};

/**
* | output |
* | --- |
* | "something else" |
*
* @param {Web_Basis_OtherInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_basis_other = /** @type {((inputs?: Web_Basis_OtherInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Basis_OtherInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_basis_other(inputs)
	return en_web_basis_other(inputs)
});