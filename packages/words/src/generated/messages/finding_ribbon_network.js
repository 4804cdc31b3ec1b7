/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Ribbon_NetworkInputs */

const en_finding_ribbon_network = /** @type {(inputs: Finding_Ribbon_NetworkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Network`)
};

const es_finding_ribbon_network = /** @type {(inputs: Finding_Ribbon_NetworkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Red`)
};

/**
* | output |
* | --- |
* | "Network" |
*
* @param {Finding_Ribbon_NetworkInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_ribbon_network = /** @type {((inputs?: Finding_Ribbon_NetworkInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Ribbon_NetworkInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_ribbon_network(inputs)
	return en_finding_ribbon_network(inputs)
});