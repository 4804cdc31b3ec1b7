/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Part_First_Gate_OpenInputs */

const en_web_part_first_gate_open = /** @type {(inputs: Web_Part_First_Gate_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gate 1 comes first.`)
};

const es_web_part_first_gate_open = /** @type {(inputs: Web_Part_First_Gate_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Primero, la puerta 1.`)
};

/**
* | output |
* | --- |
* | "Gate 1 comes first." |
*
* @param {Web_Part_First_Gate_OpenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_part_first_gate_open = /** @type {((inputs?: Web_Part_First_Gate_OpenInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Part_First_Gate_OpenInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_part_first_gate_open(inputs)
	return en_web_part_first_gate_open(inputs)
});