/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Exclusion_NoneInputs */

const en_step_exclusion_none = /** @type {(inputs: Step_Exclusion_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The charter has no such exclusion: it leaves nobody out.`)
};

const es_step_exclusion_none = /** @type {(inputs: Step_Exclusion_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`El mandato no tiene tal exclusión: no deja fuera a nadie.`)
};

/**
* | output |
* | --- |
* | "The charter has no such exclusion: it leaves nobody out." |
*
* @param {Step_Exclusion_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_exclusion_none = /** @type {((inputs?: Step_Exclusion_NoneInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Exclusion_NoneInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_exclusion_none(inputs)
	return en_step_exclusion_none(inputs)
});