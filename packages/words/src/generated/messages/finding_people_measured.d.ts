export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_People_MeasuredInputs = {
    p: NonNullable<unknown>;
    r: NonNullable<unknown>;
    f1: NonNullable<unknown>;
    bcubed: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Against the truth: precision {p}, recall {r}, F1 {f1}; B-cubed F1 {bcubed}." |
*
* @param {Finding_People_MeasuredInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_people_measured: ((inputs: Finding_People_MeasuredInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_MeasuredInputs, {
    locale?: "en" | "es";
}, {}>;
