export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Cross_AllInputs = {};
/**
* | output |
* | --- |
* | "all" |
*
* @param {Web_Cross_AllInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_cross_all: ((inputs?: Web_Cross_AllInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Cross_AllInputs, {
    locale?: "en" | "es";
}, {}>;
