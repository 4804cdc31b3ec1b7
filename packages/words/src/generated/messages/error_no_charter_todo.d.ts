export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_No_Charter_TodoInputs = {};
/**
* | output |
* | --- |
* | "Write it, or run `lookback init` in an empty folder and copy the one that it writes." |
*
* @param {Error_No_Charter_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_charter_todo: ((inputs?: Error_No_Charter_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_Charter_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
