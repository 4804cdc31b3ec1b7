/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Verify_Why_SupersededInputs */

const en_step_verify_why_superseded = /** @type {(inputs: Step_Verify_Why_SupersededInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`it was made before what now stands; run the steps after it again`)
};

const es_step_verify_why_superseded = /** @type {(inputs: Step_Verify_Why_SupersededInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`se hizo antes de lo que ahora vale; ejecute de nuevo los pasos siguientes`)
};

/**
* | output |
* | --- |
* | "it was made before what now stands; run the steps after it again" |
*
* @param {Step_Verify_Why_SupersededInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_verify_why_superseded = /** @type {((inputs?: Step_Verify_Why_SupersededInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Verify_Why_SupersededInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_verify_why_superseded(inputs)
	return en_step_verify_why_superseded(inputs)
});