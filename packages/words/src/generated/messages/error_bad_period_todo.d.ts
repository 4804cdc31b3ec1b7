export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Bad_Period_TodoInputs = {};
/**
* | output |
* | --- |
* | "Write it as 2023-01-01..2025-12-31." |
*
* @param {Error_Bad_Period_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_bad_period_todo: ((inputs?: Error_Bad_Period_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Bad_Period_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
