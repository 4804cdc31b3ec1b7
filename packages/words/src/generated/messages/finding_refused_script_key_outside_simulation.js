/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ detail: NonNullable<unknown> }} Finding_Refused_Script_Key_Outside_SimulationInputs */

const en_finding_refused_script_key_outside_simulation = /** @type {(inputs: Finding_Refused_Script_Key_Outside_SimulationInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The key ${i?.detail} is for a script; a script decides only in a simulated workspace.`)
};

const es_finding_refused_script_key_outside_simulation = /** @type {(inputs: Finding_Refused_Script_Key_Outside_SimulationInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`La clave ${i?.detail} es de un programa; un programa solo decide en un espacio simulado.`)
};

/**
* | output |
* | --- |
* | "The key {detail} is for a script; a script decides only in a simulated workspace." |
*
* @param {Finding_Refused_Script_Key_Outside_SimulationInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_script_key_outside_simulation = /** @type {((inputs: Finding_Refused_Script_Key_Outside_SimulationInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Script_Key_Outside_SimulationInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_script_key_outside_simulation(inputs)
	return en_finding_refused_script_key_outside_simulation(inputs)
});