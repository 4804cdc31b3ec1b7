/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Meaning_ChanceInputs */

const en_web_meaning_chance = /** @type {(inputs: Web_Meaning_ChanceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A number found means little without the number that coincidence alone would give beside it.`)
};

const es_web_meaning_chance = /** @type {(inputs: Web_Meaning_ChanceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Una cifra hallada significa poco sin tener al lado la que daría la mera coincidencia.`)
};

/**
* | output |
* | --- |
* | "A number found means little without the number that coincidence alone would give beside it." |
*
* @param {Web_Meaning_ChanceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_meaning_chance = /** @type {((inputs?: Web_Meaning_ChanceInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Meaning_ChanceInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_meaning_chance(inputs)
	return en_web_meaning_chance(inputs)
});