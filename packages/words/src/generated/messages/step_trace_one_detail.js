/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Trace_One_DetailInputs */

const en_step_trace_one_detail = /** @type {(inputs: Step_Trace_One_DetailInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`One shared detail cannot be tested this way: whoever used the phone used it.`)
};

const es_step_trace_one_detail = /** @type {(inputs: Step_Trace_One_DetailInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Un solo dato compartido no se puede examinar así: quien usó el teléfono lo usó.`)
};

/**
* | output |
* | --- |
* | "One shared detail cannot be tested this way: whoever used the phone used it." |
*
* @param {Step_Trace_One_DetailInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_trace_one_detail = /** @type {((inputs?: Step_Trace_One_DetailInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Trace_One_DetailInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_trace_one_detail(inputs)
	return en_step_trace_one_detail(inputs)
});