/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Problem_Script_Key_Outside_SimulationInputs */

const en_web_problem_script_key_outside_simulation = /** @type {(inputs: Web_Problem_Script_Key_Outside_SimulationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Scripted keys decide only in a simulated review.`)
};

const es_web_problem_script_key_outside_simulation = /** @type {(inputs: Web_Problem_Script_Key_Outside_SimulationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Las claves automáticas solo deciden en una revisión simulada.`)
};

/**
* | output |
* | --- |
* | "Scripted keys decide only in a simulated review." |
*
* @param {Web_Problem_Script_Key_Outside_SimulationInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_problem_script_key_outside_simulation = /** @type {((inputs?: Web_Problem_Script_Key_Outside_SimulationInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Script_Key_Outside_SimulationInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_problem_script_key_outside_simulation(inputs)
	return en_web_problem_script_key_outside_simulation(inputs)
});