export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Key_ElsewhereInputs = {};
/**
* | output |
* | --- |
* | "its file is with its owner" |
*
* @param {Web_Key_ElsewhereInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_key_elsewhere: ((inputs?: Web_Key_ElsewhereInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Key_ElsewhereInputs, {
    locale?: "en" | "es";
}, {}>;
