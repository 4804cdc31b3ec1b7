export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Exclusion_Not_ApprovedInputs = {
    detail: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Nobody signed the exclusion {detail}." |
*
* @param {Finding_Refused_Exclusion_Not_ApprovedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_exclusion_not_approved: ((inputs: Finding_Refused_Exclusion_Not_ApprovedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Exclusion_Not_ApprovedInputs, {
    locale?: "en" | "es";
}, {}>;
