export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Reopened_QualityInputs = {};
/**
* | output |
* | --- |
* | "A quality check differed." |
*
* @param {Web_Say_Reopened_QualityInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_reopened_quality: ((inputs?: Web_Say_Reopened_QualityInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reopened_QualityInputs, {
    locale?: "en" | "es";
}, {}>;
