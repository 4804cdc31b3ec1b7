/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Role_AdjudicatorInputs */

const en_web_role_adjudicator = /** @type {(inputs: Web_Role_AdjudicatorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`adjudicator`)
};

const es_web_role_adjudicator = /** @type {(inputs: Web_Role_AdjudicatorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`dirimente`)
};

/**
* | output |
* | --- |
* | "adjudicator" |
*
* @param {Web_Role_AdjudicatorInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_role_adjudicator = /** @type {((inputs?: Web_Role_AdjudicatorInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Role_AdjudicatorInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_role_adjudicator(inputs)
	return en_web_role_adjudicator(inputs)
});