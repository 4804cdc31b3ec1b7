/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Path_SoleInputs */

const en_web_path_sole = /** @type {(inputs: Web_Path_SoleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`everything on this way hangs on this one item`)
};

const es_web_path_sole = /** @type {(inputs: Web_Path_SoleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`todo este camino depende de este único elemento`)
};

/**
* | output |
* | --- |
* | "everything on this way hangs on this one item" |
*
* @param {Web_Path_SoleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_path_sole = /** @type {((inputs?: Web_Path_SoleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Path_SoleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_path_sole(inputs)
	return en_web_path_sole(inputs)
});