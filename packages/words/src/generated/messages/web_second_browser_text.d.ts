export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Second_Browser_TextInputs = {};
/**
* | output |
* | --- |
* | "Open this address once, in another browser or a private window:" |
*
* @param {Web_Second_Browser_TextInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_second_browser_text: ((inputs?: Web_Second_Browser_TextInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Second_Browser_TextInputs, {
    locale?: "en" | "es";
}, {}>;
