export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_No_Person_TodoInputs = {};
/**
* | output |
* | --- |
* | "Give a person or record id as `lookback review list` and the reports print it." |
*
* @param {Error_No_Person_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_person_todo: ((inputs?: Error_No_Person_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_Person_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
