export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_UnsureInputs = {};
/**
* | output |
* | --- |
* | "cannot be told" |
*
* @param {Web_UnsureInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_unsure: ((inputs?: Web_UnsureInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_UnsureInputs, {
    locale?: "en" | "es";
}, {}>;
