/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ kinds: NonNullable<unknown>, expected: NonNullable<unknown> }} Tool_Quick_AccidentalInputs */

const en_tool_quick_accidental = /** @type {(inputs: Tool_Quick_AccidentalInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Accidental equalities to expect among ${i?.kinds} (recycled or mistyped): ${i?.expected}`)
};

const es_tool_quick_accidental = /** @type {(inputs: Tool_Quick_AccidentalInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Igualdades accidentales que cabe esperar entre ${i?.kinds} (reutilizados o mal escritos): ${i?.expected}`)
};

/**
* | output |
* | --- |
* | "Accidental equalities to expect among {kinds} (recycled or mistyped): {expected}" |
*
* @param {Tool_Quick_AccidentalInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_quick_accidental = /** @type {((inputs: Tool_Quick_AccidentalInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Quick_AccidentalInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_quick_accidental(inputs)
	return en_tool_quick_accidental(inputs)
});