export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_AgreesInputs = {};
/**
* | output |
* | --- |
* | "agrees" |
*
* @param {Web_AgreesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_agrees: ((inputs?: Web_AgreesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_AgreesInputs, {
    locale?: "en" | "es";
}, {}>;
