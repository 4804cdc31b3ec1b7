/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Act_AttachInputs */

const en_web_act_attach = /** @type {(inputs: Web_Act_AttachInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`attach a page`)
};

const es_web_act_attach = /** @type {(inputs: Web_Act_AttachInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`adjuntar una página`)
};

/**
* | output |
* | --- |
* | "attach a page" |
*
* @param {Web_Act_AttachInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_act_attach = /** @type {((inputs?: Web_Act_AttachInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Act_AttachInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_act_attach(inputs)
	return en_web_act_attach(inputs)
});