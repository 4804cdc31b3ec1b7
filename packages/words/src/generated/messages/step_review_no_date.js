/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Review_No_DateInputs */

const en_step_review_no_date = /** @type {(inputs: Step_Review_No_DateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`no date`)
};

const es_step_review_no_date = /** @type {(inputs: Step_Review_No_DateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sin fecha`)
};

/**
* | output |
* | --- |
* | "no date" |
*
* @param {Step_Review_No_DateInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_review_no_date = /** @type {((inputs?: Step_Review_No_DateInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_No_DateInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_review_no_date(inputs)
	return en_step_review_no_date(inputs)
});