export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Not_Sampled_TodoInputs = {};
/**
* | output |
* | --- |
* | "Draw the sample first." |
*
* @param {Finding_Refused_Not_Sampled_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_not_sampled_todo: ((inputs?: Finding_Refused_Not_Sampled_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Not_Sampled_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
