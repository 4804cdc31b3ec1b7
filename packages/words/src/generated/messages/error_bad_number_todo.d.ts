export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Bad_Number_TodoInputs = {};
/**
* | output |
* | --- |
* | "Write it as 55." |
*
* @param {Error_Bad_Number_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_bad_number_todo: ((inputs?: Error_Bad_Number_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Bad_Number_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
