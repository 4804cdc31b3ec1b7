export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Not_SampledInputs = {};
/**
* | output |
* | --- |
* | "This person is in no sample." |
*
* @param {Finding_Refused_Not_SampledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_not_sampled: ((inputs?: Finding_Refused_Not_SampledInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Not_SampledInputs, {
    locale?: "en" | "es";
}, {}>;
