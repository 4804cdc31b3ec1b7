export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Review_Line_SoleInputs = {};
/**
* | output |
* | --- |
* | "hangs on one item" |
*
* @param {Step_Review_Line_SoleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_line_sole: ((inputs?: Step_Review_Line_SoleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_Line_SoleInputs, {
    locale?: "en" | "es";
}, {}>;
