export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_No_Claims_TodoInputs = {};
/**
* | output |
* | --- |
* | "Write origins, reports and claims as in examples/the-report." |
*
* @param {Error_No_Claims_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_claims_todo: ((inputs?: Error_No_Claims_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_Claims_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
