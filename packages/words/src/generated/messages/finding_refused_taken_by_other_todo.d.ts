export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Taken_By_Other_TodoInputs = {};
/**
* | output |
* | --- |
* | "Take another, or come back tomorrow." |
*
* @param {Finding_Refused_Taken_By_Other_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_taken_by_other_todo: ((inputs?: Finding_Refused_Taken_By_Other_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Taken_By_Other_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
