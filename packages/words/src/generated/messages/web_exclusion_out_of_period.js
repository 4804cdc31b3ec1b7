/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Exclusion_Out_Of_PeriodInputs */

const en_web_exclusion_out_of_period = /** @type {(inputs: Web_Exclusion_Out_Of_PeriodInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`out of the period`)
};

const es_web_exclusion_out_of_period = /** @type {(inputs: Web_Exclusion_Out_Of_PeriodInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`fuera del período`)
};

/**
* | output |
* | --- |
* | "out of the period" |
*
* @param {Web_Exclusion_Out_Of_PeriodInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_exclusion_out_of_period = /** @type {((inputs?: Web_Exclusion_Out_Of_PeriodInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Exclusion_Out_Of_PeriodInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_exclusion_out_of_period(inputs)
	return en_web_exclusion_out_of_period(inputs)
});