/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Gate2_AdjudicatorInputs */

const en_web_gate2_adjudicator = /** @type {(inputs: Web_Gate2_AdjudicatorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The two readers differ. You decide, with reasons; both answers stand below.`)
};

const es_web_gate2_adjudicator = /** @type {(inputs: Web_Gate2_AdjudicatorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Los dos lectores discrepan. Decide usted, con motivos; abajo constan ambas respuestas.`)
};

/**
* | output |
* | --- |
* | "The two readers differ. You decide, with reasons; both answers stand below." |
*
* @param {Web_Gate2_AdjudicatorInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_gate2_adjudicator = /** @type {((inputs?: Web_Gate2_AdjudicatorInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate2_AdjudicatorInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_gate2_adjudicator(inputs)
	return en_web_gate2_adjudicator(inputs)
});