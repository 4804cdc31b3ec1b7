/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown> }} Web_Chance_AccidentalInputs */

const en_web_chance_accidental = /** @type {(inputs: Web_Chance_AccidentalInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Among single shared details about ${i?.n} equalities would be accidents (recycled or mistyped numbers).`)
};

const es_web_chance_accidental = /** @type {(inputs: Web_Chance_AccidentalInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Entre los datos compartidos una sola vez, unas ${i?.n} igualdades serían accidentales (números reutilizados o mal escritos).`)
};

/**
* | output |
* | --- |
* | "Among single shared details about {n} equalities would be accidents (recycled or mistyped numbers)." |
*
* @param {Web_Chance_AccidentalInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_chance_accidental = /** @type {((inputs: Web_Chance_AccidentalInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Chance_AccidentalInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_chance_accidental(inputs)
	return en_web_chance_accidental(inputs)
});