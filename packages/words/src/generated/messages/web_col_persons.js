/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Col_PersonsInputs */

const en_web_col_persons = /** @type {(inputs: Web_Col_PersonsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons`)
};

const es_web_col_persons = /** @type {(inputs: Web_Col_PersonsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas`)
};

/**
* | output |
* | --- |
* | "persons" |
*
* @param {Web_Col_PersonsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_col_persons = /** @type {((inputs?: Web_Col_PersonsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Col_PersonsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_col_persons(inputs)
	return en_web_col_persons(inputs)
});