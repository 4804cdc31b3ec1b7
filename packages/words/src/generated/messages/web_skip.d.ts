export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_SkipInputs = {};
/**
* | output |
* | --- |
* | "Skip to content" |
*
* @param {Web_SkipInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_skip: ((inputs?: Web_SkipInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_SkipInputs, {
    locale?: "en" | "es";
}, {}>;
