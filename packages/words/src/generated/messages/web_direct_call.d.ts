export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Direct_CallInputs = {};
/**
* | output |
* | --- |
* | "called" |
*
* @param {Web_Direct_CallInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_direct_call: ((inputs?: Web_Direct_CallInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Direct_CallInputs, {
    locale?: "en" | "es";
}, {}>;
