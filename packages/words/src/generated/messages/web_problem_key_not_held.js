/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Problem_Key_Not_HeldInputs */

const en_web_problem_key_not_held = /** @type {(inputs: Web_Problem_Key_Not_HeldInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The file of this key is not in the workspace: hand it over.`)
};

const es_web_problem_key_not_held = /** @type {(inputs: Web_Problem_Key_Not_HeldInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`El archivo de esta clave no está en el espacio de trabajo: entréguelo.`)
};

/**
* | output |
* | --- |
* | "The file of this key is not in the workspace: hand it over." |
*
* @param {Web_Problem_Key_Not_HeldInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_problem_key_not_held = /** @type {((inputs?: Web_Problem_Key_Not_HeldInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Key_Not_HeldInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_problem_key_not_held(inputs)
	return en_web_problem_key_not_held(inputs)
});