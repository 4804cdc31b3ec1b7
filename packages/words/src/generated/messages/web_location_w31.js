/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Location_W31Inputs */

const en_web_location_w31 = /** @type {(inputs: Web_Location_W31Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`departed or removed`)
};

const es_web_location_w31 = /** @type {(inputs: Web_Location_W31Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`salió o fue expulsada`)
};

/**
* | output |
* | --- |
* | "departed or removed" |
*
* @param {Web_Location_W31Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
const web_location_w31 = /** @type {((inputs?: Web_Location_W31Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Location_W31Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_location_w31(inputs)
	return en_web_location_w31(inputs)
});
export { web_location_w31 as "web_location_W3" }