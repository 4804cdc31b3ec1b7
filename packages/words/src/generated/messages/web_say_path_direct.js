/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Path_DirectInputs */

const en_web_say_path_direct = /** @type {(inputs: Web_Say_Path_DirectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A record of the network names this person; no count is needed.`)
};

const es_web_say_path_direct = /** @type {(inputs: Web_Say_Path_DirectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Un registro de la red nombra a esta persona; no hace falta contar.`)
};

/**
* | output |
* | --- |
* | "A record of the network names this person; no count is needed." |
*
* @param {Web_Say_Path_DirectInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_path_direct = /** @type {((inputs?: Web_Say_Path_DirectInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Path_DirectInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_path_direct(inputs)
	return en_web_say_path_direct(inputs)
});