export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Rate_TodoInputs = {};
/**
* | output |
* | --- |
* | "Give a rate as twins=0.05; `lookback simulate --help` lists their names." |
*
* @param {Error_Rate_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_rate_todo: ((inputs?: Error_Rate_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Rate_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
