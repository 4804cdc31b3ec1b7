/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Care_InnocentInputs */

const en_web_care_innocent = /** @type {(inputs: Web_Care_InnocentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`explains it innocently`)
};

const es_web_care_innocent = /** @type {(inputs: Web_Care_InnocentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`lo explica de forma inocente`)
};

/**
* | output |
* | --- |
* | "explains it innocently" |
*
* @param {Web_Care_InnocentInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_care_innocent = /** @type {((inputs?: Web_Care_InnocentInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Care_InnocentInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_care_innocent(inputs)
	return en_web_care_innocent(inputs)
});