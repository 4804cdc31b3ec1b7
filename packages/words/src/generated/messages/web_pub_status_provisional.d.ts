export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Pub_Status_ProvisionalInputs = {};
/**
* | output |
* | --- |
* | "provisional" |
*
* @param {Web_Pub_Status_ProvisionalInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_pub_status_provisional: ((inputs?: Web_Pub_Status_ProvisionalInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_Status_ProvisionalInputs, {
    locale?: "en" | "es";
}, {}>;
