/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ at: NonNullable<unknown>, of: NonNullable<unknown>, step: NonNullable<unknown> }} Web_Opening_StepInputs */

const en_web_opening_step = /** @type {(inputs: Web_Opening_StepInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Step ${i?.at} of ${i?.of}: ${i?.step}`)
};

const es_web_opening_step = /** @type {(inputs: Web_Opening_StepInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Paso ${i?.at} de ${i?.of}: ${i?.step}`)
};

/**
* | output |
* | --- |
* | "Step {at} of {of}: {step}" |
*
* @param {Web_Opening_StepInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_opening_step = /** @type {((inputs: Web_Opening_StepInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Opening_StepInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_opening_step(inputs)
	return en_web_opening_step(inputs)
});