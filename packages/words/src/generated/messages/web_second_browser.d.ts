export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Second_BrowserInputs = {};
/**
* | output |
* | --- |
* | "Address for a second reader" |
*
* @param {Web_Second_BrowserInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_second_browser: ((inputs?: Web_Second_BrowserInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Second_BrowserInputs, {
    locale?: "en" | "es";
}, {}>;
