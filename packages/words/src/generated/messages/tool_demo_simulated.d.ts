export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Demo_SimulatedInputs = {};
/**
* | output |
* | --- |
* | "SIMULATED: people, files and decisions below are made up; nobody in them exists." |
*
* @param {Tool_Demo_SimulatedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_demo_simulated: ((inputs?: Tool_Demo_SimulatedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_SimulatedInputs, {
    locale?: "en" | "es";
}, {}>;
