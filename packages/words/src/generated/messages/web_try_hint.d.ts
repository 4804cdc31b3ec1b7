export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Try_HintInputs = {};
/**
* | output |
* | --- |
* | "Mark items to see what would be left. Nothing is changed." |
*
* @param {Web_Try_HintInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_try_hint: ((inputs?: Web_Try_HintInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Try_HintInputs, {
    locale?: "en" | "es";
}, {}>;
