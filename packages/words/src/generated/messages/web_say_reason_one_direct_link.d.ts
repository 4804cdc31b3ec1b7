export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Reason_One_Direct_LinkInputs = {};
/**
* | output |
* | --- |
* | "one link" |
*
* @param {Web_Say_Reason_One_Direct_LinkInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_reason_one_direct_link: ((inputs?: Web_Say_Reason_One_Direct_LinkInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reason_One_Direct_LinkInputs, {
    locale?: "en" | "es";
}, {}>;
