/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Care_AttachedInputs */

const en_web_care_attached = /** @type {(inputs: Web_Care_AttachedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Attached by people`)
};

const es_web_care_attached = /** @type {(inputs: Web_Care_AttachedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Adjuntado por personas`)
};

/**
* | output |
* | --- |
* | "Attached by people" |
*
* @param {Web_Care_AttachedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_care_attached = /** @type {((inputs?: Web_Care_AttachedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Care_AttachedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_care_attached(inputs)
	return en_web_care_attached(inputs)
});