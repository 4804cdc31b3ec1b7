export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Answered_No_HitInputs = {};
/**
* | output |
* | --- |
* | "searched, not found" |
*
* @param {Web_Answered_No_HitInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_answered_no_hit: ((inputs?: Web_Answered_No_HitInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Answered_No_HitInputs, {
    locale?: "en" | "es";
}, {}>;
