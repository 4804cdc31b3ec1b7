/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Judged_DifferentInputs */

const en_web_say_judged_different = /** @type {(inputs: Web_Say_Judged_DifferentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`two readers said that they are different`)
};

const es_web_say_judged_different = /** @type {(inputs: Web_Say_Judged_DifferentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`dos lectores dijeron que son distintas`)
};

/**
* | output |
* | --- |
* | "two readers said that they are different" |
*
* @param {Web_Say_Judged_DifferentInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_judged_different = /** @type {((inputs?: Web_Say_Judged_DifferentInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Judged_DifferentInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_judged_different(inputs)
	return en_web_say_judged_different(inputs)
});