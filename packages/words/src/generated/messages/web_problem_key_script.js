/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Problem_Key_ScriptInputs */

const en_web_problem_key_script = /** @type {(inputs: Web_Problem_Key_ScriptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Keys of this kind may not decide here.`)
};

const es_web_problem_key_script = /** @type {(inputs: Web_Problem_Key_ScriptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Las claves de este tipo no pueden decidir aquí.`)
};

/**
* | output |
* | --- |
* | "Keys of this kind may not decide here." |
*
* @param {Web_Problem_Key_ScriptInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_problem_key_script = /** @type {((inputs?: Web_Problem_Key_ScriptInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Key_ScriptInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_problem_key_script(inputs)
	return en_web_problem_key_script(inputs)
});