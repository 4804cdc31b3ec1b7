export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Memo_Date_TodoInputs = {};
/**
* | output |
* | --- |
* | "Correct the date." |
*
* @param {Error_Memo_Date_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_memo_date_todo: ((inputs?: Error_Memo_Date_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Memo_Date_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
