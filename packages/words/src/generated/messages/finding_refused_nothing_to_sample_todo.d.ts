export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Nothing_To_Sample_TodoInputs = {};
/**
* | output |
* | --- |
* | "Choose another stratum, or wait until there is somebody in it." |
*
* @param {Finding_Refused_Nothing_To_Sample_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_nothing_to_sample_todo: ((inputs?: Finding_Refused_Nothing_To_Sample_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Nothing_To_Sample_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
