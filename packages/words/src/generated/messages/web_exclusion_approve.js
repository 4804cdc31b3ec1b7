/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Exclusion_ApproveInputs */

const en_web_exclusion_approve = /** @type {(inputs: Web_Exclusion_ApproveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Approve with your key`)
};

const es_web_exclusion_approve = /** @type {(inputs: Web_Exclusion_ApproveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aprobar con su clave`)
};

/**
* | output |
* | --- |
* | "Approve with your key" |
*
* @param {Web_Exclusion_ApproveInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_exclusion_approve = /** @type {((inputs?: Web_Exclusion_ApproveInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Exclusion_ApproveInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_exclusion_approve(inputs)
	return en_web_exclusion_approve(inputs)
});