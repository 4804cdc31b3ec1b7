/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Verify_Why_VersionInputs */

const en_step_verify_why_version = /** @type {(inputs: Step_Verify_Why_VersionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`another version of Lookback made it`)
};

const es_step_verify_why_version = /** @type {(inputs: Step_Verify_Why_VersionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`lo hizo otra versión de Lookback`)
};

/**
* | output |
* | --- |
* | "another version of Lookback made it" |
*
* @param {Step_Verify_Why_VersionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_verify_why_version = /** @type {((inputs?: Step_Verify_Why_VersionInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Verify_Why_VersionInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_verify_why_version(inputs)
	return en_step_verify_why_version(inputs)
});