/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Reason_One_Direct_LinkInputs */

const en_web_say_reason_one_direct_link = /** @type {(inputs: Web_Say_Reason_One_Direct_LinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`one link`)
};

const es_web_say_reason_one_direct_link = /** @type {(inputs: Web_Say_Reason_One_Direct_LinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`un vínculo`)
};

/**
* | output |
* | --- |
* | "one link" |
*
* @param {Web_Say_Reason_One_Direct_LinkInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_reason_one_direct_link = /** @type {((inputs?: Web_Say_Reason_One_Direct_LinkInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reason_One_Direct_LinkInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_reason_one_direct_link(inputs)
	return en_web_say_reason_one_direct_link(inputs)
});