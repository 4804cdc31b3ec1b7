export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Memo_Same_Once_TodoInputs = {};
/**
* | output |
* | --- |
* | "Give the two ways of writing." |
*
* @param {Error_Memo_Same_Once_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_memo_same_once_todo: ((inputs?: Error_Memo_Same_Once_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Memo_Same_Once_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
