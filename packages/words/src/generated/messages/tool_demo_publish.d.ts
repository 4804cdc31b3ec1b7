export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Demo_PublishInputs = {
    number: NonNullable<unknown>;
    file: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{number}, signed by two keys: {file}" |
*
* @param {Tool_Demo_PublishInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_demo_publish: ((inputs: Tool_Demo_PublishInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_PublishInputs, {
    locale?: "en" | "es";
}, {}>;
