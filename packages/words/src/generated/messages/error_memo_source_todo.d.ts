export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Memo_Source_TodoInputs = {};
/**
* | output |
* | --- |
* | "Add it with a grade." |
*
* @param {Error_Memo_Source_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_memo_source_todo: ((inputs?: Error_Memo_Source_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Memo_Source_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
