export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Outcome_Individual_Concern_SupportedInputs = {};
/**
* | output |
* | --- |
* | "own conduct supported" |
*
* @param {Web_Outcome_Individual_Concern_SupportedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_outcome_individual_concern_supported: ((inputs?: Web_Outcome_Individual_Concern_SupportedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Outcome_Individual_Concern_SupportedInputs, {
    locale?: "en" | "es";
}, {}>;
