/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Problem_Passphrase_WrongInputs */

const en_web_problem_passphrase_wrong = /** @type {(inputs: Web_Problem_Passphrase_WrongInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This passphrase does not open the key.`)
};

const es_web_problem_passphrase_wrong = /** @type {(inputs: Web_Problem_Passphrase_WrongInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Esta contraseña no abre la clave.`)
};

/**
* | output |
* | --- |
* | "This passphrase does not open the key." |
*
* @param {Web_Problem_Passphrase_WrongInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_problem_passphrase_wrong = /** @type {((inputs?: Web_Problem_Passphrase_WrongInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Passphrase_WrongInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_problem_passphrase_wrong(inputs)
	return en_web_problem_passphrase_wrong(inputs)
});