export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Conduct_Missing_TodoInputs = {};
/**
* | output |
* | --- |
* | "Cite an item of kind conduct, or attach one with lookback review attach." |
*
* @param {Finding_Refused_Conduct_Missing_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_conduct_missing_todo: ((inputs?: Finding_Refused_Conduct_Missing_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Conduct_Missing_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
