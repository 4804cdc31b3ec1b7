export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Demo_SaidInputs = {
    text: NonNullable<unknown>;
    hedge: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Said of the network, never of a person: \"{text}\" ({hedge})." |
*
* @param {Tool_Demo_SaidInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_demo_said: ((inputs: Tool_Demo_SaidInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_SaidInputs, {
    locale?: "en" | "es";
}, {}>;
