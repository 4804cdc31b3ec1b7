export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Review_RecordedInputs = {};
/**
* | output |
* | --- |
* | "Recorded." |
*
* @param {Step_Review_RecordedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_recorded: ((inputs?: Step_Review_RecordedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_RecordedInputs, {
    locale?: "en" | "es";
}, {}>;
