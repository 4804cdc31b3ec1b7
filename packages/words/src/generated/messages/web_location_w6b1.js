/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Location_W6b1Inputs */

const en_web_location_w6b1 = /** @type {(inputs: Web_Location_W6b1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`last location expired`)
};

const es_web_location_w6b1 = /** @type {(inputs: Web_Location_W6b1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`última ubicación caducada`)
};

/**
* | output |
* | --- |
* | "last location expired" |
*
* @param {Web_Location_W6b1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
const web_location_w6b1 = /** @type {((inputs?: Web_Location_W6b1Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Location_W6b1Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_location_w6b1(inputs)
	return en_web_location_w6b1(inputs)
});
export { web_location_w6b1 as "web_location_W6b" }