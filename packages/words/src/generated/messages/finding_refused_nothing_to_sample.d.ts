export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Nothing_To_SampleInputs = {
    detail: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Nobody is in the stratum {detail}." |
*
* @param {Finding_Refused_Nothing_To_SampleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_nothing_to_sample: ((inputs: Finding_Refused_Nothing_To_SampleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Nothing_To_SampleInputs, {
    locale?: "en" | "es";
}, {}>;
