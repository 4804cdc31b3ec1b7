export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Answered_Not_SearchedInputs = {};
/**
* | output |
* | --- |
* | "not searched" |
*
* @param {Web_Answered_Not_SearchedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_answered_not_searched: ((inputs?: Web_Answered_Not_SearchedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Answered_Not_SearchedInputs, {
    locale?: "en" | "es";
}, {}>;
