/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Kind_LegInputs */

const en_web_kind_leg = /** @type {(inputs: Web_Kind_LegInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`a leg of a journey`)
};

const es_web_kind_leg = /** @type {(inputs: Web_Kind_LegInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`un tramo de un viaje`)
};

/**
* | output |
* | --- |
* | "a leg of a journey" |
*
* @param {Web_Kind_LegInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_kind_leg = /** @type {((inputs?: Web_Kind_LegInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Kind_LegInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_kind_leg(inputs)
	return en_web_kind_leg(inputs)
});