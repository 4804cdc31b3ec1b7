export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Anchor_DocumentInputs = {};
/**
* | output |
* | --- |
* | "document" |
*
* @param {Web_Anchor_DocumentInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_anchor_document: ((inputs?: Web_Anchor_DocumentInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Anchor_DocumentInputs, {
    locale?: "en" | "es";
}, {}>;
