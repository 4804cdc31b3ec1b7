export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Outcome_Insufficient_InformationInputs = {};
/**
* | output |
* | --- |
* | "not enough information, look again on …" |
*
* @param {Web_Outcome_Insufficient_InformationInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_outcome_insufficient_information: ((inputs?: Web_Outcome_Insufficient_InformationInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Outcome_Insufficient_InformationInputs, {
    locale?: "en" | "es";
}, {}>;
