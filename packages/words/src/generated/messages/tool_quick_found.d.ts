export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Quick_FoundInputs = {
    count: NonNullable<unknown>;
    records: NonNullable<unknown>;
    persons: NonNullable<unknown>;
    names: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{records} is {persons}; {names} hold only a name." |
* | * | "{records} are {persons}; {names} hold only a name." |
*
* @param {Tool_Quick_FoundInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_quick_found: ((inputs: Tool_Quick_FoundInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Quick_FoundInputs, {
    locale?: "en" | "es";
}, {}>;
