/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Chance_ExpectedInputs */

const en_web_chance_expected = /** @type {(inputs: Web_Chance_ExpectedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`by coincidence`)
};

const es_web_chance_expected = /** @type {(inputs: Web_Chance_ExpectedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`por coincidencia`)
};

/**
* | output |
* | --- |
* | "by coincidence" |
*
* @param {Web_Chance_ExpectedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_chance_expected = /** @type {((inputs?: Web_Chance_ExpectedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Chance_ExpectedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_chance_expected(inputs)
	return en_web_chance_expected(inputs)
});