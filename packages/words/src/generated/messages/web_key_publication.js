/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Key_PublicationInputs */

const en_web_key_publication = /** @type {(inputs: Web_Key_PublicationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`go to the publication`)
};

const es_web_key_publication = /** @type {(inputs: Web_Key_PublicationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ir a la publicación`)
};

/**
* | output |
* | --- |
* | "go to the publication" |
*
* @param {Web_Key_PublicationInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_key_publication = /** @type {((inputs?: Web_Key_PublicationInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Key_PublicationInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_key_publication(inputs)
	return en_web_key_publication(inputs)
});