/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Refused_Already_Settled_TodoInputs */

const en_finding_refused_already_settled_todo = /** @type {(inputs: Finding_Refused_Already_Settled_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It opens again when its evidence changes, or by quality or redress.`)
};

const es_finding_refused_already_settled_todo = /** @type {(inputs: Finding_Refused_Already_Settled_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Se reabre si cambian las pruebas, por control de calidad o por reclamación.`)
};

/**
* | output |
* | --- |
* | "It opens again when its evidence changes, or by quality or redress." |
*
* @param {Finding_Refused_Already_Settled_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_already_settled_todo = /** @type {((inputs?: Finding_Refused_Already_Settled_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Already_Settled_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_already_settled_todo(inputs)
	return en_finding_refused_already_settled_todo(inputs)
});