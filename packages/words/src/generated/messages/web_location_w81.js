/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Location_W81Inputs */

const en_web_location_w81 = /** @type {(inputs: Web_Location_W81Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sources disagree`)
};

const es_web_location_w81 = /** @type {(inputs: Web_Location_W81Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`las fuentes discrepan`)
};

/**
* | output |
* | --- |
* | "sources disagree" |
*
* @param {Web_Location_W81Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
const web_location_w81 = /** @type {((inputs?: Web_Location_W81Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Location_W81Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_location_w81(inputs)
	return en_web_location_w81(inputs)
});
export { web_location_w81 as "web_location_W8" }