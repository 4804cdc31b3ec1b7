export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Care_TextInputs = {};
/**
* | output |
* | --- |
* | "One person is enough to let a case wait, to protect or to write down. None of it is an outcome." |
*
* @param {Web_Care_TextInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_care_text: ((inputs?: Web_Care_TextInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Care_TextInputs, {
    locale?: "en" | "es";
}, {}>;
