/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ id: NonNullable<unknown> }} Web_Say_Hang_SourceInputs */

const en_web_say_hang_source = /** @type {(inputs: Web_Say_Hang_SourceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`the file ${i?.id}`)
};

const es_web_say_hang_source = /** @type {(inputs: Web_Say_Hang_SourceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`el archivo ${i?.id}`)
};

/**
* | output |
* | --- |
* | "the file {id}" |
*
* @param {Web_Say_Hang_SourceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_hang_source = /** @type {((inputs: Web_Say_Hang_SourceInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hang_SourceInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_hang_source(inputs)
	return en_web_say_hang_source(inputs)
});