export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_NextInputs = {};
/**
* | output |
* | --- |
* | "next" |
*
* @param {Web_NextInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_next: ((inputs?: Web_NextInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_NextInputs, {
    locale?: "en" | "es";
}, {}>;
