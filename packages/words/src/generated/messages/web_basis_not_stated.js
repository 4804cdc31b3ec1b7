/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Basis_Not_StatedInputs */

const en_web_basis_not_stated = /** @type {(inputs: Web_Basis_Not_StatedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`not stated`)
};

const es_web_basis_not_stated = /** @type {(inputs: Web_Basis_Not_StatedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`no consta`)
};

/**
* | output |
* | --- |
* | "not stated" |
*
* @param {Web_Basis_Not_StatedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_basis_not_stated = /** @type {((inputs?: Web_Basis_Not_StatedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Basis_Not_StatedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_basis_not_stated(inputs)
	return en_web_basis_not_stated(inputs)
});