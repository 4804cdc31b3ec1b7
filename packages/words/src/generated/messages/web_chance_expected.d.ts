export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Chance_ExpectedInputs = {};
/**
* | output |
* | --- |
* | "by coincidence" |
*
* @param {Web_Chance_ExpectedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_chance_expected: ((inputs?: Web_Chance_ExpectedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Chance_ExpectedInputs, {
    locale?: "en" | "es";
}, {}>;
