export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_No_Record_TodoInputs = {};
/**
* | output |
* | --- |
* | "Record ids look like S1.17; `lookback person` prints those of a person." |
*
* @param {Error_No_Record_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_record_todo: ((inputs?: Error_No_Record_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_Record_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
