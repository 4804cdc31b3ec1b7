export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Try_Others_NoneInputs = {};
/**
* | output |
* | --- |
* | "Nobody else drops out." |
*
* @param {Web_Try_Others_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_try_others_none: ((inputs?: Web_Try_Others_NoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Try_Others_NoneInputs, {
    locale?: "en" | "es";
}, {}>;
