/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Path_TableInputs */

const en_web_path_table = /** @type {(inputs: Web_Path_TableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ways to the network`)
};

const es_web_path_table = /** @type {(inputs: Web_Path_TableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`caminos hasta la red`)
};

/**
* | output |
* | --- |
* | "ways to the network" |
*
* @param {Web_Path_TableInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_path_table = /** @type {((inputs?: Web_Path_TableInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Path_TableInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_path_table(inputs)
	return en_web_path_table(inputs)
});