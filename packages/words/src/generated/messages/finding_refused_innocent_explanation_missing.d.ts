export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Innocent_Explanation_MissingInputs = {};
/**
* | output |
* | --- |
* | "Write what would explain this innocently, even if you do not believe it." |
*
* @param {Finding_Refused_Innocent_Explanation_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_innocent_explanation_missing: ((inputs?: Finding_Refused_Innocent_Explanation_MissingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Innocent_Explanation_MissingInputs, {
    locale?: "en" | "es";
}, {}>;
