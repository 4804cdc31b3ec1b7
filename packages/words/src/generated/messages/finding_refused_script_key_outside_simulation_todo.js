/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Refused_Script_Key_Outside_Simulation_TodoInputs */

const en_finding_refused_script_key_outside_simulation_todo = /** @type {(inputs: Finding_Refused_Script_Key_Outside_Simulation_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Let a person decide, with a key of their own.`)
};

const es_finding_refused_script_key_outside_simulation_todo = /** @type {(inputs: Finding_Refused_Script_Key_Outside_Simulation_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Que decida una persona, con su propia clave.`)
};

/**
* | output |
* | --- |
* | "Let a person decide, with a key of their own." |
*
* @param {Finding_Refused_Script_Key_Outside_Simulation_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_script_key_outside_simulation_todo = /** @type {((inputs?: Finding_Refused_Script_Key_Outside_Simulation_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Script_Key_Outside_Simulation_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_script_key_outside_simulation_todo(inputs)
	return en_finding_refused_script_key_outside_simulation_todo(inputs)
});