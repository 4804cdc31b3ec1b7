export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_No_KeyInputs = {};
/**
* | output |
* | --- |
* | "reading without a key" |
*
* @param {Web_No_KeyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_no_key: ((inputs?: Web_No_KeyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_No_KeyInputs, {
    locale?: "en" | "es";
}, {}>;
