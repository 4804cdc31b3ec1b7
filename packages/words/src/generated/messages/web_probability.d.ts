export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_ProbabilityInputs = {
    p: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "chance that they are one: {p}" |
*
* @param {Web_ProbabilityInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_probability: ((inputs: Web_ProbabilityInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_ProbabilityInputs, {
    locale?: "en" | "es";
}, {}>;
