/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Pub_No_PageInputs */

const en_web_pub_no_page = /** @type {(inputs: Web_Pub_No_PageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This draft has no page yet: its figures stand below.`)
};

const es_web_pub_no_page = /** @type {(inputs: Web_Pub_No_PageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Este borrador aún no tiene página: abajo están sus cifras.`)
};

/**
* | output |
* | --- |
* | "This draft has no page yet: its figures stand below." |
*
* @param {Web_Pub_No_PageInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_pub_no_page = /** @type {((inputs?: Web_Pub_No_PageInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_No_PageInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_pub_no_page(inputs)
	return en_web_pub_no_page(inputs)
});