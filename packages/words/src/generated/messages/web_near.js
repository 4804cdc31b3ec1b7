/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_NearInputs */

const en_web_near = /** @type {(inputs: Web_NearInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nearly agrees`)
};

const es_web_near = /** @type {(inputs: Web_NearInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`casi coincide`)
};

/**
* | output |
* | --- |
* | "nearly agrees" |
*
* @param {Web_NearInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_near = /** @type {((inputs?: Web_NearInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_NearInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_near(inputs)
	return en_web_near(inputs)
});