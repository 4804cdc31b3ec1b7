/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Act_PauseInputs */

const en_web_act_pause = /** @type {(inputs: Web_Act_PauseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`let the case wait`)
};

const es_web_act_pause = /** @type {(inputs: Web_Act_PauseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`dejar el caso en espera`)
};

/**
* | output |
* | --- |
* | "let the case wait" |
*
* @param {Web_Act_PauseInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_act_pause = /** @type {((inputs?: Web_Act_PauseInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Act_PauseInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_act_pause(inputs)
	return en_web_act_pause(inputs)
});