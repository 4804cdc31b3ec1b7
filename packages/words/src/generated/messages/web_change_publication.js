/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Change_PublicationInputs */

const en_web_change_publication = /** @type {(inputs: Web_Change_PublicationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`a publication changed`)
};

const es_web_change_publication = /** @type {(inputs: Web_Change_PublicationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ha cambiado una publicación`)
};

/**
* | output |
* | --- |
* | "a publication changed" |
*
* @param {Web_Change_PublicationInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_change_publication = /** @type {((inputs?: Web_Change_PublicationInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Change_PublicationInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_change_publication(inputs)
	return en_web_change_publication(inputs)
});