export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Already_Decided_By_YouInputs = {};
/**
* | output |
* | --- |
* | "You have answered on this person already; the other answer is somebody else's." |
*
* @param {Finding_Refused_Already_Decided_By_YouInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_already_decided_by_you: ((inputs?: Finding_Refused_Already_Decided_By_YouInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Already_Decided_By_YouInputs, {
    locale?: "en" | "es";
}, {}>;
