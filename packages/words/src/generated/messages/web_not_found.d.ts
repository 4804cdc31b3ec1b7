export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Not_FoundInputs = {};
/**
* | output |
* | --- |
* | "There is no such screen." |
*
* @param {Web_Not_FoundInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_not_found: ((inputs?: Web_Not_FoundInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Not_FoundInputs, {
    locale?: "en" | "es";
}, {}>;
