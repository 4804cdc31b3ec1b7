/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ from: NonNullable<unknown>, to: NonNullable<unknown> }} Web_Say_Path_WindowInputs */

const en_web_say_path_window = /** @type {(inputs: Web_Say_Path_WindowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Only ${i?.from} to ${i?.to} counts.`)
};

const es_web_say_path_window = /** @type {(inputs: Web_Say_Path_WindowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Solo cuenta del ${i?.from} al ${i?.to}.`)
};

/**
* | output |
* | --- |
* | "Only {from} to {to} counts." |
*
* @param {Web_Say_Path_WindowInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_path_window = /** @type {((inputs: Web_Say_Path_WindowInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Path_WindowInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_path_window(inputs)
	return en_web_say_path_window(inputs)
});