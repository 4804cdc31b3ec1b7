export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_No_ExclusionInputs = {
    rule: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "The charter has no exclusion {rule}." |
*
* @param {Error_No_ExclusionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_exclusion: ((inputs: Error_No_ExclusionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_ExclusionInputs, {
    locale?: "en" | "es";
}, {}>;
