export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Person_Not_In_Cohort_TodoInputs = {};
/**
* | output |
* | --- |
* | "lookback review list shows who is." |
*
* @param {Finding_Refused_Person_Not_In_Cohort_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_person_not_in_cohort_todo: ((inputs?: Finding_Refused_Person_Not_In_Cohort_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Person_Not_In_Cohort_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
