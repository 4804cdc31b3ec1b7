export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_AttachInputs = {};
/**
* | output |
* | --- |
* | "It rests on" |
*
* @param {Web_AttachInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_attach: ((inputs?: Web_AttachInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_AttachInputs, {
    locale?: "en" | "es";
}, {}>;
