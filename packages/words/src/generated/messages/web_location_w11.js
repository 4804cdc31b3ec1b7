/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Location_W11Inputs */

const en_web_location_w11 = /** @type {(inputs: Web_Location_W11Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`in custody`)
};

const es_web_location_w11 = /** @type {(inputs: Web_Location_W11Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`bajo custodia`)
};

/**
* | output |
* | --- |
* | "in custody" |
*
* @param {Web_Location_W11Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
const web_location_w11 = /** @type {((inputs?: Web_Location_W11Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Location_W11Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_location_w11(inputs)
	return en_web_location_w11(inputs)
});
export { web_location_w11 as "web_location_W1" }