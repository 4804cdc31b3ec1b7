/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Gate1_OutdatedInputs */

const en_web_gate1_outdated = /** @type {(inputs: Web_Gate1_OutdatedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`These records were joined by another version of Lookback. Resolve again to see what holds them together.`)
};

const es_web_gate1_outdated = /** @type {(inputs: Web_Gate1_OutdatedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Estos registros los unió otra versión de Lookback. Vuelva a resolver para ver qué los une.`)
};

/**
* | output |
* | --- |
* | "These records were joined by another version of Lookback. Resolve again to see what holds them together." |
*
* @param {Web_Gate1_OutdatedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_gate1_outdated = /** @type {((inputs?: Web_Gate1_OutdatedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate1_OutdatedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_gate1_outdated(inputs)
	return en_web_gate1_outdated(inputs)
});