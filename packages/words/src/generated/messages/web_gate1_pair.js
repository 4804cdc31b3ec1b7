/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown> }} Web_Gate1_PairInputs */

const en_web_gate1_pair = /** @type {(inputs: Web_Gate1_PairInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`This pair holds the ${i?.n} records together least: if it is wrong, they are two people.`)
};

const es_web_gate1_pair = /** @type {(inputs: Web_Gate1_PairInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Este par es el que menos une los ${i?.n} registros: si es erróneo, son dos personas.`)
};

/**
* | output |
* | --- |
* | "This pair holds the {n} records together least: if it is wrong, they are two people." |
*
* @param {Web_Gate1_PairInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_gate1_pair = /** @type {((inputs: Web_Gate1_PairInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate1_PairInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_gate1_pair(inputs)
	return en_web_gate1_pair(inputs)
});