export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_No_AnswerInputs = {
    value: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{value} is no answer that has a definition." |
*
* @param {Error_No_AnswerInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_answer: ((inputs: Error_No_AnswerInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_AnswerInputs, {
    locale?: "en" | "es";
}, {}>;
