export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Person_Not_In_CohortInputs = {
    detail: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{detail} is not under review." |
*
* @param {Finding_Refused_Person_Not_In_CohortInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_person_not_in_cohort: ((inputs: Finding_Refused_Person_Not_In_CohortInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Person_Not_In_CohortInputs, {
    locale?: "en" | "es";
}, {}>;
