export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Part_Person_Not_In_CohortInputs = {};
/**
* | output |
* | --- |
* | "This person is not under review: no evidence carries a link now." |
*
* @param {Web_Part_Person_Not_In_CohortInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_part_person_not_in_cohort: ((inputs?: Web_Part_Person_Not_In_CohortInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Part_Person_Not_In_CohortInputs, {
    locale?: "en" | "es";
}, {}>;
