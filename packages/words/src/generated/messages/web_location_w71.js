/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Location_W71Inputs */

const en_web_location_w71 = /** @type {(inputs: Web_Location_W71Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`not sought`)
};

const es_web_location_w71 = /** @type {(inputs: Web_Location_W71Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`no se busca`)
};

/**
* | output |
* | --- |
* | "not sought" |
*
* @param {Web_Location_W71Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
const web_location_w71 = /** @type {((inputs?: Web_Location_W71Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Location_W71Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_location_w71(inputs)
	return en_web_location_w71(inputs)
});
export { web_location_w71 as "web_location_W7" }