export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_One_AnswerInputs = {};
/**
* | output |
* | --- |
* | "Say --upheld or --rejected, one of them." |
*
* @param {Error_One_AnswerInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_one_answer: ((inputs?: Error_One_AnswerInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_One_AnswerInputs, {
    locale?: "en" | "es";
}, {}>;
