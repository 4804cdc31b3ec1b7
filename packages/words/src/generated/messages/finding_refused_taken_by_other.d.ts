export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Taken_By_OtherInputs = {};
/**
* | output |
* | --- |
* | "Somebody else has taken this case." |
*
* @param {Finding_Refused_Taken_By_OtherInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_taken_by_other: ((inputs?: Finding_Refused_Taken_By_OtherInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Taken_By_OtherInputs, {
    locale?: "en" | "es";
}, {}>;
