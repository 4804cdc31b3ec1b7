export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Pub_No_PageInputs = {};
/**
* | output |
* | --- |
* | "This draft has no page yet: its figures stand below." |
*
* @param {Web_Pub_No_PageInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_pub_no_page: ((inputs?: Web_Pub_No_PageInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_No_PageInputs, {
    locale?: "en" | "es";
}, {}>;
