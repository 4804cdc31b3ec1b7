export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_ChooseInputs = {};
/**
* | output |
* | --- |
* | "Choose an answer first." |
*
* @param {Web_ChooseInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_choose: ((inputs?: Web_ChooseInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_ChooseInputs, {
    locale?: "en" | "es";
}, {}>;
