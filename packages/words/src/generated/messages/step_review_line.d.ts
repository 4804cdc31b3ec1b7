export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Review_LineInputs = {
    person: NonNullable<unknown>;
    band: NonNullable<unknown>;
    stage: NonNullable<unknown>;
    details: NonNullable<unknown>;
    expected: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{person} band {band} {stage} {details} (by coincidence {expected})" |
*
* @param {Step_Review_LineInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_line: ((inputs: Step_Review_LineInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_LineInputs, {
    locale?: "en" | "es";
}, {}>;
