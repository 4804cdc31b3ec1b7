/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Stage_DecidedInputs */

const en_web_stage_decided = /** @type {(inputs: Web_Stage_DecidedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`decided`)
};

const es_web_stage_decided = /** @type {(inputs: Web_Stage_DecidedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`decidida`)
};

/**
* | output |
* | --- |
* | "decided" |
*
* @param {Web_Stage_DecidedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_stage_decided = /** @type {((inputs?: Web_Stage_DecidedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Stage_DecidedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_stage_decided(inputs)
	return en_web_stage_decided(inputs)
});