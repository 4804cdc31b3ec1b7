export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Memo_Window_EmptyInputs = {};
/**
* | output |
* | --- |
* | "The window holds no day: it ends before it begins." |
*
* @param {Error_Memo_Window_EmptyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_memo_window_empty: ((inputs?: Error_Memo_Window_EmptyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Memo_Window_EmptyInputs, {
    locale?: "en" | "es";
}, {}>;
