export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Not_A_Person_Pair_TodoInputs = {};
/**
* | output |
* | --- |
* | "Give two record ids." |
*
* @param {Finding_Refused_Not_A_Person_Pair_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_not_a_person_pair_todo: ((inputs?: Finding_Refused_Not_A_Person_Pair_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Not_A_Person_Pair_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
