export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Needs_Adjudicator_TodoInputs = {};
/**
* | output |
* | --- |
* | "lookback key new NAME --role adjudicator" |
*
* @param {Finding_Refused_Needs_Adjudicator_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_needs_adjudicator_todo: ((inputs?: Finding_Refused_Needs_Adjudicator_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Needs_Adjudicator_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
