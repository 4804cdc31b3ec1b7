/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Screen_CaveatInputs */

const en_finding_screen_caveat = /** @type {(inputs: Finding_Screen_CaveatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A candidate is a name that agrees, not a person identified. It has no effect until a person has judged it.`)
};

const es_finding_screen_caveat = /** @type {(inputs: Finding_Screen_CaveatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Un candidato es un nombre que concuerda, no una persona identificada. No tiene efecto hasta que una persona lo juzgue.`)
};

/**
* | output |
* | --- |
* | "A candidate is a name that agrees, not a person identified. It has no effect until a person has judged it." |
*
* @param {Finding_Screen_CaveatInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_screen_caveat = /** @type {((inputs?: Finding_Screen_CaveatInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Screen_CaveatInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_screen_caveat(inputs)
	return en_finding_screen_caveat(inputs)
});