/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Stage_Not_StartedInputs */

const en_web_stage_not_started = /** @type {(inputs: Web_Stage_Not_StartedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`not started`)
};

const es_web_stage_not_started = /** @type {(inputs: Web_Stage_Not_StartedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sin empezar`)
};

/**
* | output |
* | --- |
* | "not started" |
*
* @param {Web_Stage_Not_StartedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_stage_not_started = /** @type {((inputs?: Web_Stage_Not_StartedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Stage_Not_StartedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_stage_not_started(inputs)
	return en_web_stage_not_started(inputs)
});