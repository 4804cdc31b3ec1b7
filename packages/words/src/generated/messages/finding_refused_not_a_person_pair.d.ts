export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Not_A_Person_PairInputs = {};
/**
* | output |
* | --- |
* | "A pair needs two different records." |
*
* @param {Finding_Refused_Not_A_Person_PairInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_not_a_person_pair: ((inputs?: Finding_Refused_Not_A_Person_PairInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Not_A_Person_PairInputs, {
    locale?: "en" | "es";
}, {}>;
