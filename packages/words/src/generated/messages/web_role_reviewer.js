/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Role_ReviewerInputs */

const en_web_role_reviewer = /** @type {(inputs: Web_Role_ReviewerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`reviewer`)
};

const es_web_role_reviewer = /** @type {(inputs: Web_Role_ReviewerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`revisor`)
};

/**
* | output |
* | --- |
* | "reviewer" |
*
* @param {Web_Role_ReviewerInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_role_reviewer = /** @type {((inputs?: Web_Role_ReviewerInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Role_ReviewerInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_role_reviewer(inputs)
	return en_web_role_reviewer(inputs)
});