/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Verify_Why_EditedInputs */

const en_step_verify_why_edited = /** @type {(inputs: Step_Verify_Why_EditedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`it is not what the snapshots in force were made with; run the steps again, or put it back`)
};

const es_step_verify_why_edited = /** @type {(inputs: Step_Verify_Why_EditedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`no es con lo que se hicieron las instantáneas en vigor; ejecute de nuevo los pasos o restáurelo`)
};

/**
* | output |
* | --- |
* | "it is not what the snapshots in force were made with; run the steps again, or put it back" |
*
* @param {Step_Verify_Why_EditedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_verify_why_edited = /** @type {((inputs?: Step_Verify_Why_EditedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Verify_Why_EditedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_verify_why_edited(inputs)
	return en_step_verify_why_edited(inputs)
});