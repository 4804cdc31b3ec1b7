export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Demo_ResolveInputs = {
    count: NonNullable<unknown>;
    records: NonNullable<unknown>;
    persons: NonNullable<unknown>;
    names: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{records} is {persons}; {names} hold only a name and are nobody." |
* | * | "{records} are {persons}; {names} hold only a name and are nobody." |
*
* @param {Tool_Demo_ResolveInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_demo_resolve: ((inputs: Tool_Demo_ResolveInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_ResolveInputs, {
    locale?: "en" | "es";
}, {}>;
