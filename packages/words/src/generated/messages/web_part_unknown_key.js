/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Part_Unknown_KeyInputs */

const en_web_part_unknown_key = /** @type {(inputs: Web_Part_Unknown_KeyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Unlock a key to answer.`)
};

const es_web_part_unknown_key = /** @type {(inputs: Web_Part_Unknown_KeyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Desbloquee una clave para responder.`)
};

/**
* | output |
* | --- |
* | "Unlock a key to answer." |
*
* @param {Web_Part_Unknown_KeyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_part_unknown_key = /** @type {((inputs?: Web_Part_Unknown_KeyInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Part_Unknown_KeyInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_part_unknown_key(inputs)
	return en_web_part_unknown_key(inputs)
});