export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Answered_HitInputs = {};
/**
* | output |
* | --- |
* | "found" |
*
* @param {Web_Answered_HitInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_answered_hit: ((inputs?: Web_Answered_HitInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Answered_HitInputs, {
    locale?: "en" | "es";
}, {}>;
