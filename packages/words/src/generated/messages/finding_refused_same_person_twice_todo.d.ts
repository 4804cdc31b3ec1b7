export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Same_Person_Twice_TodoInputs = {};
/**
* | output |
* | --- |
* | "Let a second person do it, with a key of their own." |
*
* @param {Finding_Refused_Same_Person_Twice_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_same_person_twice_todo: ((inputs?: Finding_Refused_Same_Person_Twice_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Same_Person_Twice_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
