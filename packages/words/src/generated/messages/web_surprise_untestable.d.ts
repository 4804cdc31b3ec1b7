export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Surprise_UntestableInputs = {};
/**
* | output |
* | --- |
* | "Counting cannot test this" |
*
* @param {Web_Surprise_UntestableInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_surprise_untestable: ((inputs?: Web_Surprise_UntestableInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Surprise_UntestableInputs, {
    locale?: "en" | "es";
}, {}>;
