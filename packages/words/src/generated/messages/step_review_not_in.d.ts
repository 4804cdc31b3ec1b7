export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Review_Not_InInputs = {};
/**
* | output |
* | --- |
* | "not under review" |
*
* @param {Step_Review_Not_InInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_not_in: ((inputs?: Step_Review_Not_InInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_Not_InInputs, {
    locale?: "en" | "es";
}, {}>;
