/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ level: NonNullable<unknown>, id: NonNullable<unknown> }} Step_Review_SoleInputs */

const en_step_review_sole = /** @type {(inputs: Step_Review_SoleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Everything hangs on one ${i?.level}: ${i?.id}. Without it the person drops out.`)
};

const es_step_review_sole = /** @type {(inputs: Step_Review_SoleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Todo depende de un solo elemento (${i?.level}): ${i?.id}. Sin él, la persona sale.`)
};

/**
* | output |
* | --- |
* | "Everything hangs on one {level}: {id}. Without it the person drops out." |
*
* @param {Step_Review_SoleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_review_sole = /** @type {((inputs: Step_Review_SoleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_SoleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_review_sole(inputs)
	return en_step_review_sole(inputs)
});