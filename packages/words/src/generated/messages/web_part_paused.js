/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Part_PausedInputs */

const en_web_part_paused = /** @type {(inputs: Web_Part_PausedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The review of this person is paused.`)
};

const es_web_part_paused = /** @type {(inputs: Web_Part_PausedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`La revisión de esta persona está en pausa.`)
};

/**
* | output |
* | --- |
* | "The review of this person is paused." |
*
* @param {Web_Part_PausedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_part_paused = /** @type {((inputs?: Web_Part_PausedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Part_PausedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_part_paused(inputs)
	return en_web_part_paused(inputs)
});