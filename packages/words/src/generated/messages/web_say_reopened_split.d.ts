export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Reopened_SplitInputs = {};
/**
* | output |
* | --- |
* | "Records were found to be another person's." |
*
* @param {Web_Say_Reopened_SplitInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_reopened_split: ((inputs?: Web_Say_Reopened_SplitInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reopened_SplitInputs, {
    locale?: "en" | "es";
}, {}>;
