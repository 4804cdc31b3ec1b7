export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Key_CareInputs = {};
/**
* | output |
* | --- |
* | "beside the answer: wait, protect, note, attach" |
*
* @param {Web_Key_CareInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_key_care: ((inputs?: Web_Key_CareInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Key_CareInputs, {
    locale?: "en" | "es";
}, {}>;
