/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Col_Persons_CapInputs */

const en_web_col_persons_cap = /** @type {(inputs: Web_Col_Persons_CapInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`who they are`)
};

const es_web_col_persons_cap = /** @type {(inputs: Web_Col_Persons_CapInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`quiénes son`)
};

/**
* | output |
* | --- |
* | "who they are" |
*
* @param {Web_Col_Persons_CapInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_col_persons_cap = /** @type {((inputs?: Web_Col_Persons_CapInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Col_Persons_CapInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_col_persons_cap(inputs)
	return en_web_col_persons_cap(inputs)
});