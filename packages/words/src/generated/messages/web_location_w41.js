/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Location_W41Inputs */

const en_web_location_w41 = /** @type {(inputs: Web_Location_W41Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`deceased`)
};

const es_web_location_w41 = /** @type {(inputs: Web_Location_W41Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`fallecida`)
};

/**
* | output |
* | --- |
* | "deceased" |
*
* @param {Web_Location_W41Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
const web_location_w41 = /** @type {((inputs?: Web_Location_W41Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Location_W41Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_location_w41(inputs)
	return en_web_location_w41(inputs)
});
export { web_location_w41 as "web_location_W4" }