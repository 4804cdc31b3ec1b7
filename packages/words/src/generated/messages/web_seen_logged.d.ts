export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Seen_LoggedInputs = {};
/**
* | output |
* | --- |
* | "This reading is logged." |
*
* @param {Web_Seen_LoggedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_seen_logged: ((inputs?: Web_Seen_LoggedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Seen_LoggedInputs, {
    locale?: "en" | "es";
}, {}>;
