export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Demo_Round_ReopenedInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
    number: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} decision reopened. Publication {number} shows the difference." |
* | * | "{n} decisions reopened. Publication {number} shows the difference." |
*
* @param {Tool_Demo_Round_ReopenedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_demo_round_reopened: ((inputs: Tool_Demo_Round_ReopenedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_Round_ReopenedInputs, {
    locale?: "en" | "es";
}, {}>;
