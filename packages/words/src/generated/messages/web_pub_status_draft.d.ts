export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Pub_Status_DraftInputs = {};
/**
* | output |
* | --- |
* | "draft" |
*
* @param {Web_Pub_Status_DraftInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_pub_status_draft: ((inputs?: Web_Pub_Status_DraftInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_Status_DraftInputs, {
    locale?: "en" | "es";
}, {}>;
