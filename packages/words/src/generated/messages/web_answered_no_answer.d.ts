export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Answered_No_AnswerInputs = {};
/**
* | output |
* | --- |
* | "no answer came" |
*
* @param {Web_Answered_No_AnswerInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_answered_no_answer: ((inputs?: Web_Answered_No_AnswerInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Answered_No_AnswerInputs, {
    locale?: "en" | "es";
}, {}>;
