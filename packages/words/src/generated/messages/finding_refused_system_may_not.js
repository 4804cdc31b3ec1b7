/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ detail: NonNullable<unknown> }} Finding_Refused_System_May_NotInputs */

const en_finding_refused_system_may_not = /** @type {(inputs: Finding_Refused_System_May_NotInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The system may not do this by itself (${i?.detail}).`)
};

const es_finding_refused_system_may_not = /** @type {(inputs: Finding_Refused_System_May_NotInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`El sistema no puede hacer esto por sí solo (${i?.detail}).`)
};

/**
* | output |
* | --- |
* | "The system may not do this by itself ({detail})." |
*
* @param {Finding_Refused_System_May_NotInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_system_may_not = /** @type {((inputs: Finding_Refused_System_May_NotInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_System_May_NotInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_system_may_not(inputs)
	return en_finding_refused_system_may_not(inputs)
});