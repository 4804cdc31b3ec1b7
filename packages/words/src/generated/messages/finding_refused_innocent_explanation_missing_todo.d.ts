export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Innocent_Explanation_Missing_TodoInputs = {};
/**
* | output |
* | --- |
* | "Say it with --innocent." |
*
* @param {Finding_Refused_Innocent_Explanation_Missing_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_innocent_explanation_missing_todo: ((inputs?: Finding_Refused_Innocent_Explanation_Missing_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Innocent_Explanation_Missing_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
