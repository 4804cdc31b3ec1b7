/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Problem_Passphrase_NeededInputs */

const en_web_problem_passphrase_needed = /** @type {(inputs: Web_Problem_Passphrase_NeededInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This key has a passphrase: give it.`)
};

const es_web_problem_passphrase_needed = /** @type {(inputs: Web_Problem_Passphrase_NeededInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Esta clave tiene frase de acceso: indíquela.`)
};

/**
* | output |
* | --- |
* | "This key has a passphrase: give it." |
*
* @param {Web_Problem_Passphrase_NeededInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_problem_passphrase_needed = /** @type {((inputs?: Web_Problem_Passphrase_NeededInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Passphrase_NeededInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_problem_passphrase_needed(inputs)
	return en_web_problem_passphrase_needed(inputs)
});