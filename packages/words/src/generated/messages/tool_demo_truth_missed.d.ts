export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Demo_Truth_MissedInputs = {
    missed: NonNullable<unknown>;
    invisible: NonNullable<unknown>;
    wrong: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{missed} missed though a file shows them, {invisible} in no file; {wrong} under review had no part in it." |
*
* @param {Tool_Demo_Truth_MissedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_demo_truth_missed: ((inputs: Tool_Demo_Truth_MissedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_Truth_MissedInputs, {
    locale?: "en" | "es";
}, {}>;
