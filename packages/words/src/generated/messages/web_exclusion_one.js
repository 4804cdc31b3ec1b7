/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ names: NonNullable<unknown> }} Web_Exclusion_OneInputs */

const en_web_exclusion_one = /** @type {(inputs: Web_Exclusion_OneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Signed by ${i?.names}; one more is needed.`)
};

const es_web_exclusion_one = /** @type {(inputs: Web_Exclusion_OneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Firmada por ${i?.names}; falta una firma.`)
};

/**
* | output |
* | --- |
* | "Signed by {names}; one more is needed." |
*
* @param {Web_Exclusion_OneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_exclusion_one = /** @type {((inputs: Web_Exclusion_OneInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Exclusion_OneInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_exclusion_one(inputs)
	return en_web_exclusion_one(inputs)
});