export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Review_WhyInputs = {};
/**
* | output |
* | --- |
* | "Why?" |
*
* @param {Step_Review_WhyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_why: ((inputs?: Step_Review_WhyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_WhyInputs, {
    locale?: "en" | "es";
}, {}>;
