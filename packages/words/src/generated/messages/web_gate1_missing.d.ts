export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Gate1_MissingInputs = {
    fields: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Given on one side only or not at all: {fields}." |
*
* @param {Web_Gate1_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_gate1_missing: ((inputs: Web_Gate1_MissingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate1_MissingInputs, {
    locale?: "en" | "es";
}, {}>;
