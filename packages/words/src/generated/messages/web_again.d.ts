export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_AgainInputs = {};
/**
* | output |
* | --- |
* | "Try again" |
*
* @param {Web_AgainInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_again: ((inputs?: Web_AgainInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_AgainInputs, {
    locale?: "en" | "es";
}, {}>;
