/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Problem_Key_NeededInputs */

const en_web_problem_key_needed = /** @type {(inputs: Web_Problem_Key_NeededInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Unlock a key first: answers are signed.`)
};

const es_web_problem_key_needed = /** @type {(inputs: Web_Problem_Key_NeededInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Desbloquee antes una clave: las respuestas se firman.`)
};

/**
* | output |
* | --- |
* | "Unlock a key first: answers are signed." |
*
* @param {Web_Problem_Key_NeededInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_problem_key_needed = /** @type {((inputs?: Web_Problem_Key_NeededInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Key_NeededInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_problem_key_needed(inputs)
	return en_web_problem_key_needed(inputs)
});