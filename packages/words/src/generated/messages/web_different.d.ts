export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_DifferentInputs = {};
/**
* | output |
* | --- |
* | "two people" |
*
* @param {Web_DifferentInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_different: ((inputs?: Web_DifferentInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_DifferentInputs, {
    locale?: "en" | "es";
}, {}>;
