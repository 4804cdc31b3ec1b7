/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Reason_Links_Of_One_OriginInputs */

const en_web_say_reason_links_of_one_origin = /** @type {(inputs: Web_Say_Reason_Links_Of_One_OriginInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`several links of one origin`)
};

const es_web_say_reason_links_of_one_origin = /** @type {(inputs: Web_Say_Reason_Links_Of_One_OriginInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`varios vínculos de un mismo origen`)
};

/**
* | output |
* | --- |
* | "several links of one origin" |
*
* @param {Web_Say_Reason_Links_Of_One_OriginInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_reason_links_of_one_origin = /** @type {((inputs?: Web_Say_Reason_Links_Of_One_OriginInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reason_Links_Of_One_OriginInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_reason_links_of_one_origin(inputs)
	return en_web_say_reason_links_of_one_origin(inputs)
});