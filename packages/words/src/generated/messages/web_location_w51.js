/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Location_W51Inputs */

const en_web_location_w51 = /** @type {(inputs: Web_Location_W51Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`unknown after search`)
};

const es_web_location_w51 = /** @type {(inputs: Web_Location_W51Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`en paradero desconocido tras buscarla`)
};

/**
* | output |
* | --- |
* | "unknown after search" |
*
* @param {Web_Location_W51Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
const web_location_w51 = /** @type {((inputs?: Web_Location_W51Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Location_W51Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_location_w51(inputs)
	return en_web_location_w51(inputs)
});
export { web_location_w51 as "web_location_W5" }