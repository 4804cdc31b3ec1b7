export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Keys_AllInputs = {};
/**
* | output |
* | --- |
* | "all keys" |
*
* @param {Web_Keys_AllInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_keys_all: ((inputs?: Web_Keys_AllInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Keys_AllInputs, {
    locale?: "en" | "es";
}, {}>;
