/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_LegInputs */

const en_web_leg = /** @type {(inputs: Web_LegInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`journey leg`)
};

const es_web_leg = /** @type {(inputs: Web_LegInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`tramo de viaje`)
};

/**
* | output |
* | --- |
* | "journey leg" |
*
* @param {Web_LegInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_leg = /** @type {((inputs?: Web_LegInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_LegInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_leg(inputs)
	return en_web_leg(inputs)
});