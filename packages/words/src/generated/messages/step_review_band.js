/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ band: NonNullable<unknown>, reasons: NonNullable<unknown> }} Step_Review_BandInputs */

const en_step_review_band = /** @type {(inputs: Step_Review_BandInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Band ${i?.band}: ${i?.reasons}.`)
};

const es_step_review_band = /** @type {(inputs: Step_Review_BandInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Franja ${i?.band}: ${i?.reasons}.`)
};

/**
* | output |
* | --- |
* | "Band {band}: {reasons}." |
*
* @param {Step_Review_BandInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_review_band = /** @type {((inputs: Step_Review_BandInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_BandInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_review_band(inputs)
	return en_step_review_band(inputs)
});