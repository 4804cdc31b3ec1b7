export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Masked_WhyInputs = {};
/**
* | output |
* | --- |
* | "Kept to tell people apart; weighs nowhere else." |
*
* @param {Web_Masked_WhyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_masked_why: ((inputs?: Web_Masked_WhyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Masked_WhyInputs, {
    locale?: "en" | "es";
}, {}>;
