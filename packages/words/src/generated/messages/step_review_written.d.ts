export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Review_WrittenInputs = {
    file: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Written: {file}" |
*
* @param {Step_Review_WrittenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_written: ((inputs: Step_Review_WrittenInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_WrittenInputs, {
    locale?: "en" | "es";
}, {}>;
