export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Anchor_EmailInputs = {};
/**
* | output |
* | --- |
* | "email" |
*
* @param {Web_Anchor_EmailInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_anchor_email: ((inputs?: Web_Anchor_EmailInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Anchor_EmailInputs, {
    locale?: "en" | "es";
}, {}>;
