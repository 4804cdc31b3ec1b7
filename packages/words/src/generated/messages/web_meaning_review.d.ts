export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Meaning_ReviewInputs = {};
/**
* | output |
* | --- |
* | "To be under review says nothing about what a person did. Most people in these files did nothing wrong." |
*
* @param {Web_Meaning_ReviewInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_meaning_review: ((inputs?: Web_Meaning_ReviewInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Meaning_ReviewInputs, {
    locale?: "en" | "es";
}, {}>;
