export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Direct_MessageInputs = {};
/**
* | output |
* | --- |
* | "messaged" |
*
* @param {Web_Direct_MessageInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_direct_message: ((inputs?: Web_Direct_MessageInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Direct_MessageInputs, {
    locale?: "en" | "es";
}, {}>;
