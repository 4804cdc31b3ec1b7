/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Role_AnalystInputs */

const en_web_role_analyst = /** @type {(inputs: Web_Role_AnalystInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`analyst`)
};

const es_web_role_analyst = /** @type {(inputs: Web_Role_AnalystInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`analista`)
};

/**
* | output |
* | --- |
* | "analyst" |
*
* @param {Web_Role_AnalystInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_role_analyst = /** @type {((inputs?: Web_Role_AnalystInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Role_AnalystInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_role_analyst(inputs)
	return en_web_role_analyst(inputs)
});