export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Key_TryInputs = {};
/**
* | output |
* | --- |
* | "try without an item" |
*
* @param {Web_Key_TryInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_key_try: ((inputs?: Web_Key_TryInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Key_TryInputs, {
    locale?: "en" | "es";
}, {}>;
