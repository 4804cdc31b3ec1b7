/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Closed_Role_MissingInputs */

const en_web_closed_role_missing = /** @type {(inputs: Web_Closed_Role_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`the role of your key may not choose it`)
};

const es_web_closed_role_missing = /** @type {(inputs: Web_Closed_Role_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`el cargo de su clave no permite elegirla`)
};

/**
* | output |
* | --- |
* | "the role of your key may not choose it" |
*
* @param {Web_Closed_Role_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_closed_role_missing = /** @type {((inputs?: Web_Closed_Role_MissingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Closed_Role_MissingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_closed_role_missing(inputs)
	return en_web_closed_role_missing(inputs)
});