export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Memo_DateInputs = {};
/**
* | output |
* | --- |
* | "The calendar has no such day." |
*
* @param {Error_Memo_DateInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_memo_date: ((inputs?: Error_Memo_DateInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Memo_DateInputs, {
    locale?: "en" | "es";
}, {}>;
