/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ tested: NonNullable<unknown>, members: NonNullable<unknown>, edges: NonNullable<unknown> }} Finding_Links_Tested_EdgesInputs */

const en_finding_links_tested_edges = /** @type {(inputs: Finding_Links_Tested_EdgesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.tested} persons tested against ${i?.members} members, ${i?.edges} contacts in all.`)
};

const es_finding_links_tested_edges = /** @type {(inputs: Finding_Links_Tested_EdgesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.tested} personas examinadas frente a ${i?.members} miembros, ${i?.edges} contactos en total.`)
};

/**
* | output |
* | --- |
* | "{tested} persons tested against {members} members, {edges} contacts in all." |
*
* @param {Finding_Links_Tested_EdgesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_links_tested_edges = /** @type {((inputs: Finding_Links_Tested_EdgesInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Links_Tested_EdgesInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_links_tested_edges(inputs)
	return en_finding_links_tested_edges(inputs)
});