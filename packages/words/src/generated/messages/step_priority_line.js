/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ person: NonNullable<unknown>, outcome: NonNullable<unknown>, day: NonNullable<unknown> }} Step_Priority_LineInputs */

const en_step_priority_line = /** @type {(inputs: Step_Priority_LineInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.person}  ${i?.outcome}, settled ${i?.day} by two people`)
};

const es_step_priority_line = /** @type {(inputs: Step_Priority_LineInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.person}  ${i?.outcome}, resuelto el ${i?.day} por dos personas`)
};

/**
* | output |
* | --- |
* | "{person} {outcome}, settled {day} by two people" |
*
* @param {Step_Priority_LineInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_priority_line = /** @type {((inputs: Step_Priority_LineInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Priority_LineInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_priority_line(inputs)
	return en_step_priority_line(inputs)
});