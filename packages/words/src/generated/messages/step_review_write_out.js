/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Review_Write_OutInputs */

const en_step_review_write_out = /** @type {(inputs: Step_Review_Write_OutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Please write it out.`)
};

const es_step_review_write_out = /** @type {(inputs: Step_Review_Write_OutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Escríbalo, por favor.`)
};

/**
* | output |
* | --- |
* | "Please write it out." |
*
* @param {Step_Review_Write_OutInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_review_write_out = /** @type {((inputs?: Step_Review_Write_OutInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_Write_OutInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_review_write_out(inputs)
	return en_step_review_write_out(inputs)
});