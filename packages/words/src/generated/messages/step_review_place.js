/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ code: NonNullable<unknown>, place: NonNullable<unknown> }} Step_Review_PlaceInputs */

const en_step_review_place = /** @type {(inputs: Step_Review_PlaceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Place: ${i?.code}, ${i?.place}.`)
};

const es_step_review_place = /** @type {(inputs: Step_Review_PlaceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Lugar: ${i?.code}, ${i?.place}.`)
};

/**
* | output |
* | --- |
* | "Place: {code}, {place}." |
*
* @param {Step_Review_PlaceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_review_place = /** @type {((inputs: Step_Review_PlaceInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_PlaceInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_review_place(inputs)
	return en_step_review_place(inputs)
});