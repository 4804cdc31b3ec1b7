/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown> }} Web_Say_Path_RareInputs */

const en_web_say_path_rare = /** @type {(inputs: Web_Say_Path_RareInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`1 in ${i?.n} persons in the files used it.`)
};

const es_web_say_path_rare = /** @type {(inputs: Web_Say_Path_RareInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Lo usó 1 de cada ${i?.n} personas de los archivos.`)
};

/**
* | output |
* | --- |
* | "1 in {n} persons in the files used it." |
*
* @param {Web_Say_Path_RareInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_path_rare = /** @type {((inputs: Web_Say_Path_RareInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Path_RareInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_path_rare(inputs)
	return en_web_say_path_rare(inputs)
});