export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Date_Unreadable_TodoInputs = {};
/**
* | output |
* | --- |
* | "Write dates as YYYY-MM-DD, YYYY-MM or YYYY; leave the cell empty where a date is not known." |
*
* @param {Error_Date_Unreadable_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_date_unreadable_todo: ((inputs?: Error_Date_Unreadable_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Date_Unreadable_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
