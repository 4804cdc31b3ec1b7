export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Script_Key_Outside_SimulationInputs = {
    detail: NonNullable<unknown>;
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
export declare const finding_refused_script_key_outside_simulation: ((inputs: Finding_Refused_Script_Key_Outside_SimulationInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Script_Key_Outside_SimulationInputs, {
    locale?: "en" | "es";
}, {}>;
