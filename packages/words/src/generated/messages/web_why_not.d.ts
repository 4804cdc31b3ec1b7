export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Why_NotInputs = {};
/**
* | output |
* | --- |
* | "why not" |
*
* @param {Web_Why_NotInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_why_not: ((inputs?: Web_Why_NotInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Why_NotInputs, {
    locale?: "en" | "es";
}, {}>;
