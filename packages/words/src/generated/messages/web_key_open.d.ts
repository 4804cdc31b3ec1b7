export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Key_OpenInputs = {};
/**
* | output |
* | --- |
* | "open the person" |
*
* @param {Web_Key_OpenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_key_open: ((inputs?: Web_Key_OpenInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Key_OpenInputs, {
    locale?: "en" | "es";
}, {}>;
