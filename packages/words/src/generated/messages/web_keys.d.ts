export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_KeysInputs = {};
/**
* | output |
* | --- |
* | "Keys" |
*
* @param {Web_KeysInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_keys: ((inputs?: Web_KeysInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_KeysInputs, {
    locale?: "en" | "es";
}, {}>;
