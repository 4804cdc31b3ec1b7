export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_OpeningInputs = {};
/**
* | output |
* | --- |
* | "The workspace is being opened." |
*
* @param {Web_OpeningInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_opening: ((inputs?: Web_OpeningInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_OpeningInputs, {
    locale?: "en" | "es";
}, {}>;
