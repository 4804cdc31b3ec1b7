export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Search_LoggedInputs = {};
/**
* | output |
* | --- |
* | "Searches are logged with your name and the time." |
*
* @param {Web_Search_LoggedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_search_logged: ((inputs?: Web_Search_LoggedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Search_LoggedInputs, {
    locale?: "en" | "es";
}, {}>;
