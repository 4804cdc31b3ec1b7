export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Same_Person_TwiceInputs = {};
/**
* | output |
* | --- |
* | "Two different people are needed." |
*
* @param {Finding_Refused_Same_Person_TwiceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_same_person_twice: ((inputs?: Finding_Refused_Same_Person_TwiceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Same_Person_TwiceInputs, {
    locale?: "en" | "es";
}, {}>;
