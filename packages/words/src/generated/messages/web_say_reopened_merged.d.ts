export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Reopened_MergedInputs = {};
/**
* | output |
* | --- |
* | "Records of another person were found to be this one's." |
*
* @param {Web_Say_Reopened_MergedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_reopened_merged: ((inputs?: Web_Say_Reopened_MergedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reopened_MergedInputs, {
    locale?: "en" | "es";
}, {}>;
