export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_ConductInputs = {};
/**
* | output |
* | --- |
* | "conduct" |
*
* @param {Web_ConductInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_conduct: ((inputs?: Web_ConductInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_ConductInputs, {
    locale?: "en" | "es";
}, {}>;
