/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Pub_Draft_As_OfInputs */

const en_web_pub_draft_as_of = /** @type {(inputs: Web_Pub_Draft_As_OfInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Figures as of`)
};

const es_web_pub_draft_as_of = /** @type {(inputs: Web_Pub_Draft_As_OfInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cifras a fecha de`)
};

/**
* | output |
* | --- |
* | "Figures as of" |
*
* @param {Web_Pub_Draft_As_OfInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_pub_draft_as_of = /** @type {((inputs?: Web_Pub_Draft_As_OfInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_Draft_As_OfInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_pub_draft_as_of(inputs)
	return en_web_pub_draft_as_of(inputs)
});