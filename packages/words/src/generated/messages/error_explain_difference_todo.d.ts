export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Explain_Difference_TodoInputs = {};
/**
* | output |
* | --- |
* | "Write: --explain-difference bookings.csv \"June was never sent\"." |
*
* @param {Error_Explain_Difference_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_explain_difference_todo: ((inputs?: Error_Explain_Difference_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Explain_Difference_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
