/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Closed_No_PartInputs */

const en_web_closed_no_part = /** @type {(inputs: Web_Closed_No_PartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`not your part now`)
};

const es_web_closed_no_part = /** @type {(inputs: Web_Closed_No_PartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ahora no le corresponde`)
};

/**
* | output |
* | --- |
* | "not your part now" |
*
* @param {Web_Closed_No_PartInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_closed_no_part = /** @type {((inputs?: Web_Closed_No_PartInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Closed_No_PartInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_closed_no_part(inputs)
	return en_web_closed_no_part(inputs)
});