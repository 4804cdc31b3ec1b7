/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Care_TextInputs */

const en_web_care_text = /** @type {(inputs: Web_Care_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`One person is enough to let a case wait, to protect or to write down. None of it is an outcome.`)
};

const es_web_care_text = /** @type {(inputs: Web_Care_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Basta una persona para dejar un caso en espera, proteger o anotar. Nada de esto es un resultado.`)
};

/**
* | output |
* | --- |
* | "One person is enough to let a case wait, to protect or to write down. None of it is an outcome." |
*
* @param {Web_Care_TextInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_care_text = /** @type {((inputs?: Web_Care_TextInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Care_TextInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_care_text(inputs)
	return en_web_care_text(inputs)
});