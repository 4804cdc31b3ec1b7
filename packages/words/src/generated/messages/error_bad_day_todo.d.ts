export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Bad_Day_TodoInputs = {};
/**
* | output |
* | --- |
* | "Write it as 2026-11-24." |
*
* @param {Error_Bad_Day_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_bad_day_todo: ((inputs?: Error_Bad_Day_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Bad_Day_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
