export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Simulate_MovedInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
    people: NonNullable<unknown>;
    folder: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} network moved {people}; what is true stands in {folder}." |
* | * | "{n} networks moved {people}; what is true stands in {folder}." |
*
* @param {Tool_Simulate_MovedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_simulate_moved: ((inputs: Tool_Simulate_MovedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_MovedInputs, {
    locale?: "en" | "es";
}, {}>;
