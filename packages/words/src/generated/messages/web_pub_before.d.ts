export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Pub_BeforeInputs = {};
/**
* | output |
* | --- |
* | "before" |
*
* @param {Web_Pub_BeforeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_pub_before: ((inputs?: Web_Pub_BeforeInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_BeforeInputs, {
    locale?: "en" | "es";
}, {}>;
