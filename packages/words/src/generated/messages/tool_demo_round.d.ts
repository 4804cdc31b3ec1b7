export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Demo_RoundInputs = {
    new: NonNullable<unknown>;
    gone: NonNullable<unknown>;
    changed: NonNullable<unknown>;
    unchanged: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "A round on a late phone extract: {new} new, {gone} gone, {changed} changed, {unchanged} unchanged and not raised again;" |
*
* @param {Tool_Demo_RoundInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_demo_round: ((inputs: Tool_Demo_RoundInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_RoundInputs, {
    locale?: "en" | "es";
}, {}>;
