export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Pub_DraftInputs = {};
/**
* | output |
* | --- |
* | "Freeze a draft" |
*
* @param {Web_Pub_DraftInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_pub_draft: ((inputs?: Web_Pub_DraftInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_DraftInputs, {
    locale?: "en" | "es";
}, {}>;
