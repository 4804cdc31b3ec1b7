export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Names_CandidateInputs = {};
/**
* | output |
* | --- |
* | "Two names that agree are a candidate for a person to check; alone they make no person, no link and no count." |
*
* @param {Finding_Names_CandidateInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_names_candidate: ((inputs?: Finding_Names_CandidateInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Names_CandidateInputs, {
    locale?: "en" | "es";
}, {}>;
