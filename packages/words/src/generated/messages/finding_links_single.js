/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ single: NonNullable<unknown> }} Finding_Links_SingleInputs */

const en_finding_links_single = /** @type {(inputs: Finding_Links_SingleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`One shared detail cannot be tested by counting: whoever used the phone used it. ${i?.single} persons have one only.`)
};

const es_finding_links_single = /** @type {(inputs: Finding_Links_SingleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Un solo dato compartido no se puede examinar contando: quien usó el teléfono lo usó. ${i?.single} personas tienen uno solo.`)
};

/**
* | output |
* | --- |
* | "One shared detail cannot be tested by counting: whoever used the phone used it. {single} persons have one only." |
*
* @param {Finding_Links_SingleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_links_single = /** @type {((inputs: Finding_Links_SingleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Links_SingleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_links_single(inputs)
	return en_finding_links_single(inputs)
});