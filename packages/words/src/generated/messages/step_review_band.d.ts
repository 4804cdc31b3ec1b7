export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Review_BandInputs = {
    band: NonNullable<unknown>;
    reasons: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Band {band}: {reasons}." |
*
* @param {Step_Review_BandInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_band: ((inputs: Step_Review_BandInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_BandInputs, {
    locale?: "en" | "es";
}, {}>;
