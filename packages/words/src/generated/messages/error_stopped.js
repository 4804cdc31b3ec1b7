/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_StoppedInputs */

const en_error_stopped = /** @type {(inputs: Error_StoppedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stopped; nothing was made.`)
};

const es_error_stopped = /** @type {(inputs: Error_StoppedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Detenido; no se creó nada.`)
};

/**
* | output |
* | --- |
* | "Stopped; nothing was made." |
*
* @param {Error_StoppedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_stopped = /** @type {((inputs?: Error_StoppedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_StoppedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_stopped(inputs)
	return en_error_stopped(inputs)
});