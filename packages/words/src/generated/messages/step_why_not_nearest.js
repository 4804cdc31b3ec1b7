/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ reason: NonNullable<unknown> }} Step_Why_Not_NearestInputs */

const en_step_why_not_nearest = /** @type {(inputs: Step_Why_Not_NearestInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The nearest pair was not joined: ${i?.reason}.`)
};

const es_step_why_not_nearest = /** @type {(inputs: Step_Why_Not_NearestInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`El par más cercano no se unió: ${i?.reason}.`)
};

/**
* | output |
* | --- |
* | "The nearest pair was not joined: {reason}." |
*
* @param {Step_Why_Not_NearestInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_why_not_nearest = /** @type {((inputs: Step_Why_Not_NearestInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Why_Not_NearestInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_why_not_nearest(inputs)
	return en_step_why_not_nearest(inputs)
});