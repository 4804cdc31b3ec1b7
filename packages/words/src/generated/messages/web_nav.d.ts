export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_NavInputs = {};
/**
* | output |
* | --- |
* | "Main" |
*
* @param {Web_NavInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_nav: ((inputs?: Web_NavInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_NavInputs, {
    locale?: "en" | "es";
}, {}>;
