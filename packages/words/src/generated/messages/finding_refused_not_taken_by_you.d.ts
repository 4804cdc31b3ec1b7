export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Not_Taken_By_YouInputs = {};
/**
* | output |
* | --- |
* | "You have not taken this case." |
*
* @param {Finding_Refused_Not_Taken_By_YouInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_not_taken_by_you: ((inputs?: Finding_Refused_Not_Taken_By_YouInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Not_Taken_By_YouInputs, {
    locale?: "en" | "es";
}, {}>;
