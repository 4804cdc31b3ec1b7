export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Script_Key_Outside_Simulation_TodoInputs = {};
/**
* | output |
* | --- |
* | "Let a person decide, with a key of their own." |
*
* @param {Finding_Refused_Script_Key_Outside_Simulation_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_script_key_outside_simulation_todo: ((inputs?: Finding_Refused_Script_Key_Outside_Simulation_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Script_Key_Outside_Simulation_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
