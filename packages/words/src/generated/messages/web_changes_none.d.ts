export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Changes_NoneInputs = {};
/**
* | output |
* | --- |
* | "Nothing has changed." |
*
* @param {Web_Changes_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_changes_none: ((inputs?: Web_Changes_NoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Changes_NoneInputs, {
    locale?: "en" | "es";
}, {}>;
