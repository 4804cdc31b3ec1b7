/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ anchor: NonNullable<unknown>, users: NonNullable<unknown>, persons: NonNullable<unknown>, limit: NonNullable<unknown> }} Finding_Links_DragnetInputs */

const en_finding_links_dragnet = /** @type {(inputs: Finding_Links_DragnetInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Dragnet: ${i?.anchor} has ${i?.users} users among ${i?.persons} persons; more than ${i?.limit} say nothing about anybody.`)
};

const es_finding_links_dragnet = /** @type {(inputs: Finding_Links_DragnetInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Red de arrastre: ${i?.anchor} tiene ${i?.users} usuarios entre ${i?.persons} personas; más de ${i?.limit} no dicen nada de nadie.`)
};

/**
* | output |
* | --- |
* | "Dragnet: {anchor} has {users} users among {persons} persons; more than {limit} say nothing about anybody." |
*
* @param {Finding_Links_DragnetInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_links_dragnet = /** @type {((inputs: Finding_Links_DragnetInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Links_DragnetInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_links_dragnet(inputs)
	return en_finding_links_dragnet(inputs)
});