export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Key_AnswerInputs = {
    key: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "press {key} to choose" |
*
* @param {Web_Key_AnswerInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_key_answer: ((inputs: Web_Key_AnswerInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Key_AnswerInputs, {
    locale?: "en" | "es";
}, {}>;
