/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Act_ReferInputs */

const en_web_act_refer = /** @type {(inputs: Web_Act_ReferInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`refer for protection`)
};

const es_web_act_refer = /** @type {(inputs: Web_Act_ReferInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`derivar a protección`)
};

/**
* | output |
* | --- |
* | "refer for protection" |
*
* @param {Web_Act_ReferInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_act_refer = /** @type {((inputs?: Web_Act_ReferInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Act_ReferInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_act_refer(inputs)
	return en_web_act_refer(inputs)
});