/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ anchor: NonNullable<unknown>, users: NonNullable<unknown>, seen: NonNullable<unknown>, expected: NonNullable<unknown>, share: NonNullable<unknown> }} Finding_Links_HubInputs */

const en_finding_links_hub = /** @type {(inputs: Finding_Links_HubInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Hub: ${i?.anchor} has ${i?.users} users, ${i?.seen} % of them touch another detail of the network, ${i?.expected} % would by chance; network share ${i?.share}.`)
};

const es_finding_links_hub = /** @type {(inputs: Finding_Links_HubInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Lugar concurrido: ${i?.anchor} tiene ${i?.users} usuarios, el ${i?.seen} % toca otro dato de la red, el ${i?.expected} % lo haría por azar; cuota de red ${i?.share}.`)
};

/**
* | output |
* | --- |
* | "Hub: {anchor} has {users} users, {seen} % of them touch another detail of the network, {expected} % would by chance; network share {share}." |
*
* @param {Finding_Links_HubInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_links_hub = /** @type {((inputs: Finding_Links_HubInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Links_HubInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_links_hub(inputs)
	return en_finding_links_hub(inputs)
});