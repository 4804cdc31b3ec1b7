export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Review_NobodyInputs = {};
/**
* | output |
* | --- |
* | "Nobody waits for you." |
*
* @param {Step_Review_NobodyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_nobody: ((inputs?: Step_Review_NobodyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_NobodyInputs, {
    locale?: "en" | "es";
}, {}>;
