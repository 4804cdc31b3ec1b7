/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Act_NoteInputs */

const en_web_act_note = /** @type {(inputs: Web_Act_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`write a note`)
};

const es_web_act_note = /** @type {(inputs: Web_Act_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`escribir una nota`)
};

/**
* | output |
* | --- |
* | "write a note" |
*
* @param {Web_Act_NoteInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_act_note = /** @type {((inputs?: Web_Act_NoteInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Act_NoteInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_act_note(inputs)
	return en_web_act_note(inputs)
});