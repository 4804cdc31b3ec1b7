/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Finding_Ribbon_HubInputs */

const en_finding_ribbon_hub = /** @type {(inputs: Finding_Ribbon_HubInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Hub: used by ${i?.count} persons. Carries no weight of its own.`)
};

const es_finding_ribbon_hub = /** @type {(inputs: Finding_Ribbon_HubInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Nodo muy usado: ${i?.count} personas. No tiene peso propio.`)
};

/**
* | output |
* | --- |
* | "Hub: used by {count} persons. Carries no weight of its own." |
*
* @param {Finding_Ribbon_HubInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_ribbon_hub = /** @type {((inputs: Finding_Ribbon_HubInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Ribbon_HubInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_ribbon_hub(inputs)
	return en_finding_ribbon_hub(inputs)
});