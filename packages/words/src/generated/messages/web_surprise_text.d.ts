export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Surprise_TextInputs = {};
/**
* | output |
* | --- |
* | "people as busy as this one would share as many details by coincidence." |
*
* @param {Web_Surprise_TextInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_surprise_text: ((inputs?: Web_Surprise_TextInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Surprise_TextInputs, {
    locale?: "en" | "es";
}, {}>;
