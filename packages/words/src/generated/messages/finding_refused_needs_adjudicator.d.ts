export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Needs_AdjudicatorInputs = {};
/**
* | output |
* | --- |
* | "Two readers answered differently: the third must be an adjudicator." |
*
* @param {Finding_Refused_Needs_AdjudicatorInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_needs_adjudicator: ((inputs?: Finding_Refused_Needs_AdjudicatorInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Needs_AdjudicatorInputs, {
    locale?: "en" | "es";
}, {}>;
