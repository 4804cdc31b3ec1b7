/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Act_ActionInputs */

const en_web_act_action = /** @type {(inputs: Web_Act_ActionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`record what an authority did`)
};

const es_web_act_action = /** @type {(inputs: Web_Act_ActionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`registrar lo que hizo una autoridad`)
};

/**
* | output |
* | --- |
* | "record what an authority did" |
*
* @param {Web_Act_ActionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_act_action = /** @type {((inputs?: Web_Act_ActionInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Act_ActionInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_act_action(inputs)
	return en_web_act_action(inputs)
});