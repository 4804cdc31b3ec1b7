/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Anchor_OrganisationInputs */

const en_web_anchor_organisation = /** @type {(inputs: Web_Anchor_OrganisationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`organisation`)
};

const es_web_anchor_organisation = /** @type {(inputs: Web_Anchor_OrganisationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`organización`)
};

/**
* | output |
* | --- |
* | "organisation" |
*
* @param {Web_Anchor_OrganisationInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_anchor_organisation = /** @type {((inputs?: Web_Anchor_OrganisationInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Anchor_OrganisationInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_anchor_organisation(inputs)
	return en_web_anchor_organisation(inputs)
});