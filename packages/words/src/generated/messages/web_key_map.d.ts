export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Key_MapInputs = {};
/**
* | output |
* | --- |
* | "show this map of keys" |
*
* @param {Web_Key_MapInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_key_map: ((inputs?: Web_Key_MapInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Key_MapInputs, {
    locale?: "en" | "es";
}, {}>;
