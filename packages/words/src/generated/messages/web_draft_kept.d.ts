export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Draft_KeptInputs = {};
/**
* | output |
* | --- |
* | "Draft kept on this machine." |
*
* @param {Web_Draft_KeptInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_draft_kept: ((inputs?: Web_Draft_KeptInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Draft_KeptInputs, {
    locale?: "en" | "es";
}, {}>;
