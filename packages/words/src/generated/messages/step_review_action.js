/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ type: NonNullable<unknown>, from: NonNullable<unknown>, basis: NonNullable<unknown> }} Step_Review_ActionInputs */

const en_step_review_action = /** @type {(inputs: Step_Review_ActionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.type} ${i?.from} (${i?.basis})`)
};

const es_step_review_action = /** @type {(inputs: Step_Review_ActionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.type} ${i?.from} (${i?.basis})`)
};

/**
* | output |
* | --- |
* | "{type} {from} ({basis})" |
*
* @param {Step_Review_ActionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_review_action = /** @type {((inputs: Step_Review_ActionInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_ActionInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_review_action(inputs)
	return en_step_review_action(inputs)
});