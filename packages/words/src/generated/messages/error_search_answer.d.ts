export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Search_AnswerInputs = {};
/**
* | output |
* | --- |
* | "A search needs its --answer." |
*
* @param {Error_Search_AnswerInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_search_answer: ((inputs?: Error_Search_AnswerInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Search_AnswerInputs, {
    locale?: "en" | "es";
}, {}>;
