/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_SimulatedInputs */

const en_web_simulated = /** @type {(inputs: Web_SimulatedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`SIMULATED DECISIONS: fictional people, scripted readers`)
};

const es_web_simulated = /** @type {(inputs: Web_SimulatedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`DECISIONES SIMULADAS: personas ficticias, lectores automáticos`)
};

/**
* | output |
* | --- |
* | "SIMULATED DECISIONS: fictional people, scripted readers" |
*
* @param {Web_SimulatedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_simulated = /** @type {((inputs?: Web_SimulatedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_SimulatedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_simulated(inputs)
	return en_web_simulated(inputs)
});