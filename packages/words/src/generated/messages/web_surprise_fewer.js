/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ per: NonNullable<unknown> }} Web_Surprise_FewerInputs */

const en_web_surprise_fewer = /** @type {(inputs: Web_Surprise_FewerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`fewer than 1 in ${i?.per}`)
};

const es_web_surprise_fewer = /** @type {(inputs: Web_Surprise_FewerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`menos de 1 de cada ${i?.per}`)
};

/**
* | output |
* | --- |
* | "fewer than 1 in {per}" |
*
* @param {Web_Surprise_FewerInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_surprise_fewer = /** @type {((inputs: Web_Surprise_FewerInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Surprise_FewerInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_surprise_fewer(inputs)
	return en_web_surprise_fewer(inputs)
});