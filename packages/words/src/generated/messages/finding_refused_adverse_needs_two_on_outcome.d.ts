export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Adverse_Needs_Two_On_OutcomeInputs = {};
/**
* | output |
* | --- |
* | "Nothing adverse stands on one person: neither of the two readers gave this outcome." |
*
* @param {Finding_Refused_Adverse_Needs_Two_On_OutcomeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_adverse_needs_two_on_outcome: ((inputs?: Finding_Refused_Adverse_Needs_Two_On_OutcomeInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Adverse_Needs_Two_On_OutcomeInputs, {
    locale?: "en" | "es";
}, {}>;
