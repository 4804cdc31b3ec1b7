/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Links_Members_OnlyInputs */

const en_finding_links_members_only = /** @type {(inputs: Finding_Links_Members_OnlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The network names members only; add --expand members to look at the details that members used.`)
};

const es_finding_links_members_only = /** @type {(inputs: Finding_Links_Members_OnlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`La red nombra solo miembros; añada --expand members para ver los datos que usaron los miembros.`)
};

/**
* | output |
* | --- |
* | "The network names members only; add --expand members to look at the details that members used." |
*
* @param {Finding_Links_Members_OnlyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_links_members_only = /** @type {((inputs?: Finding_Links_Members_OnlyInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Links_Members_OnlyInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_links_members_only(inputs)
	return en_finding_links_members_only(inputs)
});