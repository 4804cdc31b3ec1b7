/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Part_Role_MissingInputs */

const en_web_part_role_missing = /** @type {(inputs: Web_Part_Role_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The role of your key has no part here now.`)
};

const es_web_part_role_missing = /** @type {(inputs: Web_Part_Role_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`El cargo de su clave no interviene aquí ahora.`)
};

/**
* | output |
* | --- |
* | "The role of your key has no part here now." |
*
* @param {Web_Part_Role_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_part_role_missing = /** @type {((inputs?: Web_Part_Role_MissingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Part_Role_MissingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_part_role_missing(inputs)
	return en_web_part_role_missing(inputs)
});