/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Closed_Needs_RoleInputs */

const en_web_closed_needs_role = /** @type {(inputs: Web_Closed_Needs_RoleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`needs a role that is supported`)
};

const es_web_closed_needs_role = /** @type {(inputs: Web_Closed_Needs_RoleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`requiere un papel respaldado`)
};

/**
* | output |
* | --- |
* | "needs a role that is supported" |
*
* @param {Web_Closed_Needs_RoleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_closed_needs_role = /** @type {((inputs?: Web_Closed_Needs_RoleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Closed_Needs_RoleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_closed_needs_role(inputs)
	return en_web_closed_needs_role(inputs)
});