/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ missed: NonNullable<unknown>, invisible: NonNullable<unknown>, wrong: NonNullable<unknown> }} Tool_Demo_Truth_MissedInputs */

const en_tool_demo_truth_missed = /** @type {(inputs: Tool_Demo_Truth_MissedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.missed} missed though a file shows them, ${i?.invisible} in no file; ${i?.wrong} under review had no part in it.`)
};

const es_tool_demo_truth_missed = /** @type {(inputs: Tool_Demo_Truth_MissedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.missed} sin hallar aunque un archivo las muestra, ${i?.invisible} en ningún archivo; ${i?.wrong} en revisión no tuvieron parte en ella.`)
};

/**
* | output |
* | --- |
* | "{missed} missed though a file shows them, {invisible} in no file; {wrong} under review had no part in it." |
*
* @param {Tool_Demo_Truth_MissedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_demo_truth_missed = /** @type {((inputs: Tool_Demo_Truth_MissedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_Truth_MissedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_demo_truth_missed(inputs)
	return en_tool_demo_truth_missed(inputs)
});