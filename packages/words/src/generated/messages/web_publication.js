/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_PublicationInputs */

const en_web_publication = /** @type {(inputs: Web_PublicationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Publication`)
};

const es_web_publication = /** @type {(inputs: Web_PublicationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Publicación`)
};

/**
* | output |
* | --- |
* | "Publication" |
*
* @param {Web_PublicationInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_publication = /** @type {((inputs?: Web_PublicationInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_PublicationInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_publication(inputs)
	return en_web_publication(inputs)
});