/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Anchor_PersonInputs */

const en_web_anchor_person = /** @type {(inputs: Web_Anchor_PersonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`person`)
};

const es_web_anchor_person = /** @type {(inputs: Web_Anchor_PersonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persona`)
};

/**
* | output |
* | --- |
* | "person" |
*
* @param {Web_Anchor_PersonInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_anchor_person = /** @type {((inputs?: Web_Anchor_PersonInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Anchor_PersonInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_anchor_person(inputs)
	return en_web_anchor_person(inputs)
});