/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Web_Build_Failed_TodoInputs */

const en_error_web_build_failed_todo = /** @type {(inputs: Error_Web_Build_Failed_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Run npm install, then npm run build:web.`)
};

const es_error_web_build_failed_todo = /** @type {(inputs: Error_Web_Build_Failed_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ejecute npm install y después npm run build:web.`)
};

/**
* | output |
* | --- |
* | "Run npm install, then npm run build:web." |
*
* @param {Error_Web_Build_Failed_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_web_build_failed_todo = /** @type {((inputs?: Error_Web_Build_Failed_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Web_Build_Failed_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_web_build_failed_todo(inputs)
	return en_error_web_build_failed_todo(inputs)
});