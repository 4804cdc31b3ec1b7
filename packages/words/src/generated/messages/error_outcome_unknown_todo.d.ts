export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Outcome_Unknown_TodoInputs = {};
/**
* | output |
* | --- |
* | "Outcomes are D1 to D8 or their names; `lookback review decide --help` lists them." |
*
* @param {Error_Outcome_Unknown_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_outcome_unknown_todo: ((inputs?: Error_Outcome_Unknown_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Outcome_Unknown_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
