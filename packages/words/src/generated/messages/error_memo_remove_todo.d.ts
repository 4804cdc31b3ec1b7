export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Memo_Remove_TodoInputs = {};
/**
* | output |
* | --- |
* | "Remove it." |
*
* @param {Error_Memo_Remove_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_memo_remove_todo: ((inputs?: Error_Memo_Remove_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Memo_Remove_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
