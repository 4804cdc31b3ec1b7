/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Web_Build_FailedInputs */

const en_error_web_build_failed = /** @type {(inputs: Error_Web_Build_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The workbench could not be built.`)
};

const es_error_web_build_failed = /** @type {(inputs: Error_Web_Build_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No se pudo preparar el puesto de trabajo.`)
};

/**
* | output |
* | --- |
* | "The workbench could not be built." |
*
* @param {Error_Web_Build_FailedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_web_build_failed = /** @type {((inputs?: Error_Web_Build_FailedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Web_Build_FailedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_web_build_failed(inputs)
	return en_error_web_build_failed(inputs)
});