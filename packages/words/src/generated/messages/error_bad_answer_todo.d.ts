export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Bad_Answer_TodoInputs = {};
/**
* | output |
* | --- |
* | "Give it as an option or when asked." |
*
* @param {Error_Bad_Answer_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_bad_answer_todo: ((inputs?: Error_Bad_Answer_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Bad_Answer_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
