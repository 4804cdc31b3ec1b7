/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ reachable: NonNullable<unknown>, tests: NonNullable<unknown> }} Finding_Links_CannotInputs */

const en_finding_links_cannot = /** @type {(inputs: Finding_Links_CannotInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`These data cannot support any link by counting: the smallest p that anybody could reach is ${i?.reachable}, with ${i?.tests} tests.`)
};

const es_finding_links_cannot = /** @type {(inputs: Finding_Links_CannotInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Estos datos no pueden sostener ningún vínculo por recuento: la p más pequeña alcanzable es ${i?.reachable}, con ${i?.tests} pruebas.`)
};

/**
* | output |
* | --- |
* | "These data cannot support any link by counting: the smallest p that anybody could reach is {reachable}, with {tests} tests." |
*
* @param {Finding_Links_CannotInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_links_cannot = /** @type {((inputs: Finding_Links_CannotInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Links_CannotInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_links_cannot(inputs)
	return en_finding_links_cannot(inputs)
});