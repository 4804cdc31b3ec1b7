/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ person: NonNullable<unknown>, outcome: NonNullable<unknown>, day: NonNullable<unknown>, due: NonNullable<unknown>, texts: NonNullable<unknown> }} Step_Retention_LineInputs */

const en_step_retention_line = /** @type {(inputs: Step_Retention_LineInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.person} ${i?.outcome}  decided ${i?.day}  due ${i?.due}  ${i?.texts}`)
};

const es_step_retention_line = /** @type {(inputs: Step_Retention_LineInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.person} ${i?.outcome}  decidida ${i?.day}  vence ${i?.due}  ${i?.texts}`)
};

/**
* | output |
* | --- |
* | "{person} {outcome} decided {day} due {due} {texts}" |
*
* @param {Step_Retention_LineInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_retention_line = /** @type {((inputs: Step_Retention_LineInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Retention_LineInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_retention_line(inputs)
	return en_step_retention_line(inputs)
});