/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ q: NonNullable<unknown>, tests: NonNullable<unknown> }} Web_Surprise_QInputs */

const en_web_surprise_q = /** @type {(inputs: Web_Surprise_QInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`q = ${i?.q} after ${i?.tests} tests.`)
};

const es_web_surprise_q = /** @type {(inputs: Web_Surprise_QInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`q = ${i?.q} tras ${i?.tests} contrastes.`)
};

/**
* | output |
* | --- |
* | "q = {q} after {tests} tests." |
*
* @param {Web_Surprise_QInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_surprise_q = /** @type {((inputs: Web_Surprise_QInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Surprise_QInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_surprise_q(inputs)
	return en_web_surprise_q(inputs)
});