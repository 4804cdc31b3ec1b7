export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Yours_SecondInputs = {};
/**
* | output |
* | --- |
* | "second reader" |
*
* @param {Web_Yours_SecondInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_yours_second: ((inputs?: Web_Yours_SecondInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Yours_SecondInputs, {
    locale?: "en" | "es";
}, {}>;
