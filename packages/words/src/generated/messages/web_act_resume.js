/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Act_ResumeInputs */

const en_web_act_resume = /** @type {(inputs: Web_Act_ResumeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`go on with the case`)
};

const es_web_act_resume = /** @type {(inputs: Web_Act_ResumeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`reanudar el caso`)
};

/**
* | output |
* | --- |
* | "go on with the case" |
*
* @param {Web_Act_ResumeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_act_resume = /** @type {((inputs?: Web_Act_ResumeInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Act_ResumeInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_act_resume(inputs)
	return en_web_act_resume(inputs)
});