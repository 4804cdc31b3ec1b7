/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Flow_TitleInputs */

const en_web_flow_title = /** @type {(inputs: Web_Flow_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`From records to decisions`)
};

const es_web_flow_title = /** @type {(inputs: Web_Flow_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De los registros a las decisiones`)
};

/**
* | output |
* | --- |
* | "From records to decisions" |
*
* @param {Web_Flow_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_flow_title = /** @type {((inputs?: Web_Flow_TitleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Flow_TitleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_flow_title(inputs)
	return en_web_flow_title(inputs)
});