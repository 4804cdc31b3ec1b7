/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Care_KnownInputs */

const en_web_care_known = /** @type {(inputs: Web_Care_KnownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It stood already; nothing was recorded.`)
};

const es_web_care_known = /** @type {(inputs: Web_Care_KnownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ya constaba; no se ha registrado nada.`)
};

/**
* | output |
* | --- |
* | "It stood already; nothing was recorded." |
*
* @param {Web_Care_KnownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_care_known = /** @type {((inputs?: Web_Care_KnownInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Care_KnownInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_care_known(inputs)
	return en_web_care_known(inputs)
});