export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Review_InnocentInputs = {};
/**
* | output |
* | --- |
* | "What would explain this innocently?" |
*
* @param {Step_Review_InnocentInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_innocent: ((inputs?: Step_Review_InnocentInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_InnocentInputs, {
    locale?: "en" | "es";
}, {}>;
