/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Why_Not_SameInputs */

const en_step_why_not_same = /** @type {(inputs: Step_Why_Not_SameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`They are one person already.`)
};

const es_step_why_not_same = /** @type {(inputs: Step_Why_Not_SameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ya son una sola persona.`)
};

/**
* | output |
* | --- |
* | "They are one person already." |
*
* @param {Step_Why_Not_SameInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_why_not_same = /** @type {((inputs?: Step_Why_Not_SameInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Why_Not_SameInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_why_not_same(inputs)
	return en_step_why_not_same(inputs)
});