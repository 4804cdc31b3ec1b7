/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Location_W21Inputs */

const en_web_location_w21 = /** @type {(inputs: Web_Location_W21Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`located, not in custody`)
};

const es_web_location_w21 = /** @type {(inputs: Web_Location_W21Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`localizada, no bajo custodia`)
};

/**
* | output |
* | --- |
* | "located, not in custody" |
*
* @param {Web_Location_W21Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
const web_location_w21 = /** @type {((inputs?: Web_Location_W21Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Location_W21Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_location_w21(inputs)
	return en_web_location_w21(inputs)
});
export { web_location_w21 as "web_location_W2" }