export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Pub_Status_FinalInputs = {};
/**
* | output |
* | --- |
* | "final" |
*
* @param {Web_Pub_Status_FinalInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_pub_status_final: ((inputs?: Web_Pub_Status_FinalInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_Status_FinalInputs, {
    locale?: "en" | "es";
}, {}>;
