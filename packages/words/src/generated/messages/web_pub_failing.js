/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ list: NonNullable<unknown> }} Web_Pub_FailingInputs */

const en_web_pub_failing = /** @type {(inputs: Web_Pub_FailingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`These do not add up: ${i?.list}`)
};

const es_web_pub_failing = /** @type {(inputs: Web_Pub_FailingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`No cuadran: ${i?.list}`)
};

/**
* | output |
* | --- |
* | "These do not add up: {list}" |
*
* @param {Web_Pub_FailingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_pub_failing = /** @type {((inputs: Web_Pub_FailingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_FailingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_pub_failing(inputs)
	return en_web_pub_failing(inputs)
});