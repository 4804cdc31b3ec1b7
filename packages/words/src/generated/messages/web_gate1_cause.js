/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Gate1_CauseInputs */

const en_web_gate1_cause = /** @type {(inputs: Web_Gate1_CauseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why? (optional detail)`)
};

const es_web_gate1_cause = /** @type {(inputs: Web_Gate1_CauseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`¿Por qué? (detalle opcional)`)
};

/**
* | output |
* | --- |
* | "Why? (optional detail)" |
*
* @param {Web_Gate1_CauseInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_gate1_cause = /** @type {((inputs?: Web_Gate1_CauseInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate1_CauseInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_gate1_cause(inputs)
	return en_web_gate1_cause(inputs)
});