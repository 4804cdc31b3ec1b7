export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Pub_Status_SupersededInputs = {};
/**
* | output |
* | --- |
* | "superseded" |
*
* @param {Web_Pub_Status_SupersededInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_pub_status_superseded: ((inputs?: Web_Pub_Status_SupersededInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_Status_SupersededInputs, {
    locale?: "en" | "es";
}, {}>;
