export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Problem_Script_Key_Outside_SimulationInputs = {};
/**
* | output |
* | --- |
* | "Scripted keys decide only in a simulated review." |
*
* @param {Web_Problem_Script_Key_Outside_SimulationInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_script_key_outside_simulation: ((inputs?: Web_Problem_Script_Key_Outside_SimulationInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Script_Key_Outside_SimulationInputs, {
    locale?: "en" | "es";
}, {}>;
