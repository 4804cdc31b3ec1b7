export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Key_NextInputs = {};
/**
* | output |
* | --- |
* | "take the next person" |
*
* @param {Web_Key_NextInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_key_next: ((inputs?: Web_Key_NextInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Key_NextInputs, {
    locale?: "en" | "es";
}, {}>;
