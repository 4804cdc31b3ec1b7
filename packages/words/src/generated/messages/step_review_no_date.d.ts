export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Review_No_DateInputs = {};
/**
* | output |
* | --- |
* | "no date" |
*
* @param {Step_Review_No_DateInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_no_date: ((inputs?: Step_Review_No_DateInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_No_DateInputs, {
    locale?: "en" | "es";
}, {}>;
