/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ person: NonNullable<unknown>, outcome: NonNullable<unknown>, day: NonNullable<unknown>, due: NonNullable<unknown>, texts: NonNullable<unknown>, why: NonNullable<unknown> }} Step_Retention_Line_WaitsInputs */

const en_step_retention_line_waits = /** @type {(inputs: Step_Retention_Line_WaitsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.person} ${i?.outcome}  decided ${i?.day}  due ${i?.due}  ${i?.texts}  waits: ${i?.why}`)
};

const es_step_retention_line_waits = /** @type {(inputs: Step_Retention_Line_WaitsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.person} ${i?.outcome}  decidida ${i?.day}  vence ${i?.due}  ${i?.texts}  espera: ${i?.why}`)
};

/**
* | output |
* | --- |
* | "{person} {outcome} decided {day} due {due} {texts} waits: {why}" |
*
* @param {Step_Retention_Line_WaitsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_retention_line_waits = /** @type {((inputs: Step_Retention_Line_WaitsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Retention_Line_WaitsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_retention_line_waits(inputs)
	return en_step_retention_line_waits(inputs)
});