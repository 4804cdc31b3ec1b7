export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_WithdrawnInputs = {};
/**
* | output |
* | --- |
* | "withdrawn" |
*
* @param {Web_WithdrawnInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_withdrawn: ((inputs?: Web_WithdrawnInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_WithdrawnInputs, {
    locale?: "en" | "es";
}, {}>;
