export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Review_ClosedInputs = {};
/**
* | output |
* | --- |
* | "closed: no conduct evidence attached" |
*
* @param {Step_Review_ClosedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_closed: ((inputs?: Step_Review_ClosedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_ClosedInputs, {
    locale?: "en" | "es";
}, {}>;
