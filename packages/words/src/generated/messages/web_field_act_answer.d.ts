export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Field_Act_AnswerInputs = {};
/**
* | output |
* | --- |
* | "Answer" |
*
* @param {Web_Field_Act_AnswerInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_act_answer: ((inputs?: Web_Field_Act_AnswerInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Act_AnswerInputs, {
    locale?: "en" | "es";
}, {}>;
