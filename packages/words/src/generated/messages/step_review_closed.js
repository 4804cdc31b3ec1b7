/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Review_ClosedInputs */

const en_step_review_closed = /** @type {(inputs: Step_Review_ClosedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`closed: no conduct evidence attached`)
};

const es_step_review_closed = /** @type {(inputs: Step_Review_ClosedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`cerrada: no hay pruebas de conducta adjuntas`)
};

/**
* | output |
* | --- |
* | "closed: no conduct evidence attached" |
*
* @param {Step_Review_ClosedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_review_closed = /** @type {((inputs?: Step_Review_ClosedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_ClosedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_review_closed(inputs)
	return en_step_review_closed(inputs)
});