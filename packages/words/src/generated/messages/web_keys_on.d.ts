export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Keys_OnInputs = {};
/**
* | output |
* | --- |
* | "Single keys act" |
*
* @param {Web_Keys_OnInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_keys_on: ((inputs?: Web_Keys_OnInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Keys_OnInputs, {
    locale?: "en" | "es";
}, {}>;
